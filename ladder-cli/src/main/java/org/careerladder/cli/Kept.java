package org.careerladder.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;
import org.careerladder.files.FileKind;
import org.careerladder.files.disk.FilesRead;

/** What no answer is written over: whatever was read for it, and what people keep by hand in the pack that was read. */
final class Kept {

    private static final Set<FileKind> MADE_BY_US =
            EnumSet.of(FileKind.ASSESSMENT, FileKind.LEVELS, FileKind.COMPARISON);

    private final FilesRead read;

    Kept(FilesRead read) {
        this.read = read;
    }

    /** Refuses a file that is one of them, by whatever name. */
    void mustNotHold(Path file) {
        if (read.holds(file)) {
            throw refused(file, "was read in this run");
        }
        if (Files.isRegularFile(file) && isInAPack(file) && isKeptByHand(file)) {
            throw refused(file, "is a file of the pack");
        }
    }

    private static Usage refused(Path file, String why) {
        return new Usage("`" + file + "` " + why + " and would be lost", "name another file to write to");
    }

    private boolean isInAPack(Path file) {
        return read.files().stream()
                .filter(each -> each.endsWith(Check.PACK_FILE))
                .anyMatch(pack -> isBelow(file, pack.toAbsolutePath().resolveSibling("")));
    }

    private static boolean isBelow(Path file, Path folder) {
        try {
            return file.toRealPath().startsWith(folder.toRealPath());
        } catch (IOException notThere) {
            return false;
        }
    }

    /** Whether a file is of a kind that people write. It is looked at for that alone, and so counts as read by nobody. */
    private static boolean isKeptByHand(Path file) {
        var kind = new FilesRead().during(() -> FileKind.of(file));
        return kind.isSound() && !MADE_BY_US.contains(kind.orThrow());
    }
}
