package org.careerladder.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.careerladder.files.internal.pack.PackFolder;
import org.careerladder.model.source.Position;
import org.careerladder.model.source.Problem;

/** The folder {@code tests} of a pack: test files, and cases for them to start from. */
final class PackTestFolder {

    private final Path tests;
    private final PackFolder pack;
    private final List<Problem> problems;

    PackTestFolder(Path pack, List<Problem> problems) {
        this.tests = pack.resolve("tests");
        this.pack = new PackFolder(pack);
        this.problems = problems;
    }

    /** Every test file, by path; whatever is neither that nor a case is a problem. */
    List<Path> files() {
        var files = new ArrayList<Path>();
        for (Path file : all()) {
            if (!Files.isRegularFile(file) || !pack.holds(file)) {
                report(file, "this leads out of the pack's folder", "put the file itself here");
            } else if (isTest(file)) {
                files.add(file);
            }
        }
        return files;
    }

    private boolean isTest(Path file) {
        var kind = FileKind.of(file);
        problems.addAll(kind.problems());
        if (kind.isSound() && kind.orThrow() != FileKind.PACK_TEST && kind.orThrow() != FileKind.CASE) {
            report(
                    file,
                    "this is neither a test nor a case",
                    "below `tests` lie tests, and cases that they start from");
        }
        return kind.isSound() && kind.orThrow() == FileKind.PACK_TEST;
    }

    private List<Path> all() {
        if (!Files.isDirectory(tests)) {
            return List.of();
        }
        try (Stream<Path> all = Files.walk(tests)) {
            return all.filter(file -> !Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            report(tests, "this folder cannot be read", "look at its permissions");
            return List.of();
        }
    }

    private void report(Path file, String what, String advice) {
        problems.add(Problem.at(Position.startOf(file.toString()), what, advice));
    }
}
