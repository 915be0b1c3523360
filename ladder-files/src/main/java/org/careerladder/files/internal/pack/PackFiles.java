package org.careerladder.files.internal.pack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.careerladder.files.internal.reading.Reading;
import org.careerladder.files.internal.tree.Words;
import org.careerladder.model.source.Position;

/** The files of one folder of a pack, which say what they are by lying there. */
final class PackFiles {

    private final PackFolder folder;
    private final Path root;
    private final Reading reading;

    PackFiles(PackFolder folder, String name, Reading reading) {
        this.folder = folder;
        this.root = folder.path().resolve(name);
        this.reading = reading;
    }

    /** Every file below, by path; none where there is no such folder. */
    List<Path> all() {
        if (!Files.isDirectory(root)) {
            if (Files.exists(root, LinkOption.NOFOLLOW_LINKS)) {
                report(root, "this is no folder", "make it a folder with the files in it, or delete it");
            }
            return List.of();
        }
        if (!folder.holds(root)) {
            report(root, "this leads out of the pack's folder", "put the files themselves here");
            return List.of();
        }
        try (Stream<Path> all = Files.walk(root)) {
            return all.filter(file -> !Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS))
                    .sorted(Comparator.comparing(this::path))
                    .filter(this::isReviewable)
                    .toList();
        } catch (IOException unreadable) {
            report(root, "this folder cannot be read", "look at its permissions");
            return List.of();
        }
    }

    /** Whether people can see what is read: that it is there, and what it is called. */
    private boolean isReviewable(Path file) {
        String path = path(file);
        if (Files.isSymbolicLink(file) && !Files.isRegularFile(file)) {
            report(
                    file,
                    "`" + Words.shown(path) + "` is a link, and leads to no file",
                    "put the files themselves here");
            return false;
        }
        if (!Words.shown(path).equals(path)) {
            report(
                    root,
                    "`" + Words.shown(path) + "` has characters in its name that nobody sees",
                    "give it a short name of letters, digits and hyphens");
            return false;
        }
        return true;
    }

    /** A file as it is seen from the folder, divided by slashes. */
    String path(Path file) {
        return root.relativize(file).toString().replace('\\', '/');
    }

    /** Whether a file is one, and lies in the pack's folder. */
    boolean isInside(Path file) {
        return Files.isRegularFile(file) && folder.holds(file);
    }

    /** Reports a file as a whole. */
    void report(Path file, String what, String advice) {
        reading.report(Position.startOf(file.toString()), what, advice);
    }
}
