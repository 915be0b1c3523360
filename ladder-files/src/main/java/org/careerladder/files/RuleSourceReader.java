package org.careerladder.files;

import java.nio.file.Path;
import org.careerladder.files.internal.pack.RuleSourceForm;
import org.careerladder.model.pack.RuleSource;
import org.careerladder.model.source.Checked;

/** Reads rule files, in either spelling, as far as a file can be read without knowing what rules are. */
public final class RuleSourceReader {

    private RuleSourceReader() {}

    /**
     * A rule file, or every problem that makes it none.
     *
     * @param file where it lies; its name ends in {@code .drl} or {@code .yaml}
     * @param path where it lies below a pack's {@code rules}, such as {@code assess/tenure.yaml}: its first folder is the stage
     */
    public static Checked<RuleSource> read(Path file, String path) {
        return RuleSourceForm.read(file, path);
    }

    /** A rule file of this text. */
    public static Checked<RuleSource> read(String fileName, String path, String text) {
        return RuleSourceForm.read(fileName, path, text);
    }
}
