package org.careerladder.files;

import java.nio.file.Path;
import org.careerladder.files.internal.pack.PackForm;
import org.careerladder.model.pack.Pack;
import org.careerladder.model.source.Checked;

/** Reads packs: {@code pack/1}, with the ladder, the cycles and the rule files of its folder. */
public final class PackReader {

    private PackReader() {}

    /**
     * The pack of a folder, or every problem of all its files. What its rules say, and whether the ids that it disables or
     * replaces exist, is the rules module's question.
     *
     * @param place the folder, or the {@code pack.yaml} in it
     */
    public static Checked<Pack> read(Path place) {
        return PackForm.read(place, LadderReader.general());
    }

    /** The standard rules over the general ladder, to which nobody at a company has agreed. */
    public static Pack standard() {
        return Pack.standardOver(LadderReader.general(), Pack.Agreement.NOBODY_AGREED);
    }
}
