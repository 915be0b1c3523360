package org.careerladder.files.internal.pack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.careerladder.files.internal.reading.Value;
import org.careerladder.files.internal.tree.Words;

/**
 * The folder that a pack lives in, and never leaves.
 *
 * @param path the folder as the person named it
 */
public record PackFolder(Path path) {

    /** The file that a pack names, where it lies inside the folder. */
    public Optional<Path> file(Value value) {
        String word = value.word();
        if (value.reading().isFaulty(value.path())) {
            return Optional.empty();
        }
        if (!isRelative(word) || !staysInside(word)) {
            value.wrong(
                    "`" + Words.shown(word) + "` leads out of the pack's folder",
                    "name a file inside it, by a path relative to it");
            return Optional.empty();
        }
        return Optional.of(path.resolve(word));
    }

    private static boolean isRelative(String word) {
        return !word.isEmpty() && !word.startsWith("/") && word.indexOf('\\') < 0 && word.indexOf(':') < 0;
    }

    private boolean staysInside(String word) {
        try {
            for (Path step : Path.of(word)) {
                if (step.toString().equals("..")) {
                    return false;
                }
            }
            return holds(path.resolve(word));
        } catch (InvalidPathException unspeakable) {
            return false;
        }
    }

    /** Whether a file, all links followed, lies inside; what is not there at all does. */
    public boolean holds(Path file) {
        try {
            return !Files.exists(file) || file.toRealPath().startsWith(path.toRealPath());
        } catch (IOException unreadable) {
            return false;
        }
    }
}
