package org.careerladder.files;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.careerladder.files.internal.pack.PackForm;
import org.careerladder.files.internal.pack.PacksBeside;
import org.careerladder.model.pack.Pack;
import org.careerladder.model.source.Checked;
import org.careerladder.model.source.Problem;

/**
 * Reads packs: {@code pack/1}, with the ladder, the cycles, the rule files and the texts of its folder, and with the packs that it
 * extends. These may lie anywhere that a relative path without links leads to; everything else lies in the pack's own folder.
 */
public final class PackReader {

    private PackReader() {}

    /**
     * The pack of a folder, or every problem of all its files. What its rules say, and whether the ids that it disables or
     * replaces exist, is the rules module's question.
     *
     * @param place the folder, or the {@code pack.yaml} in it
     */
    public static Checked<Pack> read(Path place) {
        return read(place, pack -> List.of());
    }

    /**
     * The same, where everything that is wrong is to be told at once, rules included.
     *
     * @param place the folder, or the {@code pack.yaml} in it
     * @param further what else is wrong with a pack in which something is wrong already; it is not asked where the files are
     *     sound, nor where a ladder or a parameter is missing that rules may speak of
     */
    public static Checked<Pack> read(Path place, Function<? super Pack, List<Problem>> further) {
        return PackForm.read(place, LadderReader.general(), further);
    }

    /** Whether a pack lies at a place: in the folder, or in the file. */
    public static boolean isThere(Path place) {
        return PacksBeside.isPack(place) || Files.isRegularFile(place);
    }

    /**
     * The path that somebody may have meant who named a folder without a pack; empty where none comes near.
     *
     * @param word the path as it was written
     * @param folder the folder that it leads to
     */
    public static Optional<String> nearest(String word, Path folder) {
        return PacksBeside.nearest(word, folder);
    }

    /** The standard rules over the general ladder, to which nobody at a company has agreed. */
    public static Pack standard() {
        return Pack.standardOver(LadderReader.general(), Pack.Agreement.NOBODY_AGREED);
    }
}
