package org.careerladder.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.careerladder.files.FileKind;
import org.careerladder.model.source.Checked;
import org.careerladder.model.source.Position;
import org.careerladder.model.source.Problem;
import org.careerladder.report.ProblemReport;

/** Tells problems, with the lines that they stand in where these are nobody's personal data. */
final class Problems implements ProblemReport.Sources {

    private static final Set<FileKind> PUBLIC =
            Set.of(FileKind.LADDER, FileKind.PACK, FileKind.CYCLES, FileKind.RULES, FileKind.PACK_TEST, FileKind.TEXTS);

    private final Map<String, List<String>> files = new HashMap<>();

    private Problems() {}

    /** Says what stood in the way. */
    static void tell(List<Problem> problems, Console console) {
        console.out().flush();
        console.err().print(text(problems, console));
        console.err().flush();
    }

    /** What is worth a look, and no problem. */
    static String hints(List<Problem> hints) {
        return hints.stream()
                .map(hint -> "hint: " + hint.place() + ": " + hint.what() + "\n  help: " + hint.advice() + "\n")
                .collect(Collectors.joining());
    }

    static String text(List<Problem> problems, Console console) {
        return ProblemReport.of(problems, new Problems(), console.colour());
    }

    @Override
    public String line(Position at) {
        var lines = files.computeIfAbsent(at.file(), Problems::lines);
        return at.line() <= lines.size() ? lines.get(at.line() - 1) : "";
    }

    private static List<String> lines(String file) {
        try {
            return isPublic(FileKind.of(Path.of(file)))
                    ? Files.readAllLines(Path.of(file), StandardCharsets.UTF_8)
                    : List.of();
        } catch (IOException | IllegalArgumentException e) {
            // The line is a convenience; the problem itself is told without it
            return List.of();
        }
    }

    /** Whether a file holds nothing of a person. Of one that nobody can tell the kind of, no line is shown. */
    private static boolean isPublic(Checked<FileKind> kind) {
        return kind.isSound() && PUBLIC.contains(kind.orThrow());
    }
}
