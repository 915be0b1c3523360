package org.careerladder.model.pack;

/** One rule file as it was read. */
public sealed interface RuleSource {

    /** The file as the person named it. */
    String file();

    /** Where it lies below the pack's {@code rules} folder, such as {@code assess/tenure.drl}; its first folder is the stage. */
    String path();

    /**
     * Rules spelled as DRL.
     *
     * @param file the file as the person named it
     * @param path where it lies below {@code rules}
     * @param text all of it
     */
    record DrlText(String file, String path, String text) implements RuleSource {}
}
