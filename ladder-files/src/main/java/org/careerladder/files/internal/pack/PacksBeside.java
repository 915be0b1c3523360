package org.careerladder.files.internal.pack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.careerladder.model.source.NearestWord;

/** The packs that lie where one was looked for. */
public final class PacksBeside {

    private PacksBeside() {}

    /**
     * The path that somebody may have meant.
     *
     * @param word the path as it was written
     * @param folder the folder that it leads to, in which there is no pack
     */
    public static Optional<String> nearest(String word, Path folder) {
        int slash = word.lastIndexOf('/') + 1;
        return NearestWord.to(word.substring(slash), packsBeside(folder)).map(near -> word.substring(0, slash) + near);
    }

    /** Whether a folder holds a pack. */
    public static boolean isPack(Path folder) {
        return Files.isRegularFile(folder.resolve(PackFolder.PACK));
    }

    private static List<String> packsBeside(Path folder) {
        var parent = folder.toAbsolutePath().getParent();
        if (parent == null || !Files.isDirectory(parent)) {
            return List.of();
        }
        try (Stream<Path> beside = Files.list(parent)) {
            return beside.filter(PacksBeside::isPack)
                    .map(each -> String.valueOf(each.getFileName()))
                    .toList();
        } catch (IOException unreadable) {
            // Only the advice is poorer for it
            return List.of();
        }
    }
}
