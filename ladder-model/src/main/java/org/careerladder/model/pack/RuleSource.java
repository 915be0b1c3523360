package org.careerladder.model.pack;

import java.nio.charset.StandardCharsets;
import org.careerladder.model.source.Tree;

/** One rule file as it was read. */
public sealed interface RuleSource {

    /** The size of a rule file at most, in bytes of UTF-8: 64 KB. */
    int MOST_BYTES = 64 * 1024;

    /** Whether a rule file is longer than {@link #MOST_BYTES}. */
    static boolean isTooLong(String text) {
        return text.length() > MOST_BYTES || text.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES;
    }

    /** The file as the person named it. */
    String file();

    /** All of it, as it was written. */
    String text();

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

    /**
     * Rules spelled as YAML.
     *
     * @param file the file as the person named it
     * @param path where it lies below {@code rules}
     * @param text all of it
     * @param root what the text says
     */
    record RuleTree(String file, String path, String text, Tree root) implements RuleSource {}
}
