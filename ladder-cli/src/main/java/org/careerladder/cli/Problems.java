package org.careerladder.cli;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.careerladder.files.FileKind;
import org.careerladder.files.disk.FilesRead;
import org.careerladder.model.source.Checked;
import org.careerladder.model.source.Position;
import org.careerladder.model.source.Problem;
import org.careerladder.report.ProblemReport;

/** Tells problems, with the lines that they stand in where these are nobody's personal data. */
final class Problems implements ProblemReport.Sources {

    private static final Set<FileKind> PUBLIC =
            Set.of(FileKind.LADDER, FileKind.PACK, FileKind.CYCLES, FileKind.RULES, FileKind.PACK_TEST, FileKind.TEXTS);

    private final FilesRead read;
    private final Map<String, List<String>> files = new HashMap<>();

    private Problems(FilesRead read) {
        this.read = read;
    }

    /** Says what stood in the way. */
    static void tell(List<Problem> problems, Console console) {
        console.report(text(problems, console));
    }

    /** Says what is worth a look, and no problem. */
    static void hint(List<Problem> hints, Console console) {
        for (Problem hint : hints) {
            console.line("hint: " + hint.place() + ": " + hint.what());
            console.line("  help: " + hint.advice());
        }
    }

    static String text(List<Problem> problems, Console console) {
        return ProblemReport.of(problems, new Problems(console.read()), console.colour());
    }

    @Override
    public String line(Position at) {
        var lines = files.computeIfAbsent(at.file(), this::lines);
        return at.line() <= lines.size() ? lines.get(at.line() - 1) : "";
    }

    /** A line comes from the text that was read: a file is not opened a second time, and one that was refused not at all. */
    private List<String> lines(String file) {
        return read.text(file)
                .filter(text -> isPublic(FileKind.of(file, text)))
                .map(text -> text.lines().toList())
                .orElse(List.of());
    }

    /** Whether a file holds nothing of a person. Of one that nobody can tell the kind of, no line is shown. */
    private static boolean isPublic(Checked<FileKind> kind) {
        return kind.isSound() && PUBLIC.contains(kind.orThrow());
    }
}
