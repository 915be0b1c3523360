package org.careerladder.report;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.careerladder.model.source.CellPlace;
import org.careerladder.model.source.Place;
import org.careerladder.model.source.Position;
import org.careerladder.model.source.Problem;
import org.careerladder.report.text.Excerpt;
import org.careerladder.report.text.Plain;
import org.careerladder.report.text.Tone;
import org.careerladder.report.text.Words;

/** Problems as a person reads them who holds the files: all of them, in the order of the files, and how many. */
public final class ProblemReport {

    /** Where the lines of files come from. Lines of a case are personal: whoever knows a file to be one withholds them. */
    @FunctionalInterface
    public interface Sources {

        /** No line of any file is shown. */
        Sources WITHHELD = at -> "";

        /** The whole line at a position, without its end; empty where it is not known or withheld. */
        String line(Position at);
    }

    private static final Comparator<Problem> BY_PLACE =
            Comparator.comparing(Problem::place, ProblemReport::compare).thenComparing(Problem::what);

    private final Sources sources;
    private final boolean colour;

    private ProblemReport(Sources sources, boolean colour) {
        this.sources = sources;
        this.colour = colour;
    }

    /**
     * The report, each line ended by {@code \n}; empty for no problem.
     *
     * @param sources where the lines of files come from
     * @param colour whether to colour it, with the codes of ANSI terminals
     */
    public static String of(List<Problem> problems, Sources sources, boolean colour) {
        var report = new ProblemReport(sources, colour);
        var sorted = problems.stream().distinct().sorted(BY_PLACE).toList();
        return sorted.isEmpty()
                ? ""
                : sorted.stream().map(report::one).collect(Collectors.joining())
                        + Words.count(sorted.size(), "problem", "problems")
                        + "\n";
    }

    private String one(Problem problem) {
        String error = Tone.OPEN.paint("error:", colour);
        String head = Plain.of(problem.place().toString()) + ": " + error + " " + Plain.of(problem.what()) + "\n";
        return head + excerpt(problem.place()) + help(problem.advice());
    }

    private String excerpt(Place place) {
        if (!(place instanceof Position at)) {
            return "";
        }
        String line = sources.line(at);
        return line.isBlank() ? "" : Excerpt.of(line, at.column(), colour);
    }

    private String help(String advice) {
        return advice.isEmpty() ? "" : "  " + Tone.STRONG.paint("help:", colour) + " " + Plain.of(advice) + "\n";
    }

    /** Files line by line, then sheets row by row, then what no file holds. */
    private static int compare(Place one, Place other) {
        if (one instanceof Position first && other instanceof Position second) {
            return first.compareTo(second);
        }
        if (one instanceof CellPlace first && other instanceof CellPlace second) {
            return first.compareTo(second);
        }
        int byKind = Integer.compare(kind(one), kind(other));
        return byKind != 0 ? byKind : one.toString().compareTo(other.toString());
    }

    private static int kind(Place place) {
        return place instanceof Position ? 0 : place instanceof CellPlace ? 1 : 2;
    }
}
