package org.careerladder.files.internal.pack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.careerladder.files.internal.reading.Value;
import org.careerladder.files.internal.tree.Words;

/**
 * The folder that a pack lives in, and never leaves; only what it extends lies elsewhere.
 *
 * @param path the folder as the person named it
 */
public record PackFolder(Path path) {

    /** The file that makes a folder a pack. */
    static final String PACK = "pack.yaml";

    /** The folder of a pack's file. */
    static PackFolder of(Path file) {
        var parent = file.getParent();
        return new PackFolder(parent == null ? Path.of("") : parent);
    }

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

    /** The folder of the pack that this one extends: anywhere, by a path from here that follows no link. */
    Optional<Path> below(Value value, String advice) {
        String word = value.word();
        if (!isRelative(word) || !isSpeakable(word)) {
            value.wrong("`" + Words.shown(word) + "` is no folder seen from here", advice);
            return Optional.empty();
        }
        if (followsALink(word)) {
            value.wrong("`" + Words.shown(word) + "` follows a link", "name the folder that it leads to");
            return Optional.empty();
        }
        return Optional.of(shortened(path.resolve(word)));
    }

    private static boolean isSpeakable(String word) {
        try {
            return !Path.of(word).isAbsolute();
        } catch (InvalidPathException unspeakable) {
            return false;
        }
    }

    private boolean followsALink(String word) {
        var at = path;
        for (Path step : Path.of(word)) {
            at = at.resolve(step);
            if (Files.isSymbolicLink(at)) {
                return true;
            }
        }
        return false;
    }

    /** The path without steps up, where it still leads to the same place: up from a link is elsewhere. */
    private static Path shortened(Path folder) {
        var shorter = folder.normalize();
        try {
            return Files.isSameFile(shorter, folder) ? shorter : folder;
        } catch (IOException notThere) {
            return folder;
        }
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
