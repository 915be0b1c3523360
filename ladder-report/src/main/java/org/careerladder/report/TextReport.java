package org.careerladder.report;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.careerladder.model.assessment.Assessment;
import org.careerladder.model.assessment.AssessmentResult;
import org.careerladder.model.assessment.NotAssessed;

/** An assessment as a person reads it in a terminal. */
public final class TextReport {

    /**
     * How to lay it out.
     *
     * @param width the most columns of a line, 60 to 100
     * @param colour whether to colour it, with the codes of ANSI terminals
     * @param all whether to tell everything, rather than what matters now
     */
    public record Options(int width, boolean colour, boolean all) {

        /** Eighty columns, no colour, what matters now. */
        public static final Options STANDARD = new Options(80, false, false);

        private static final int NARROWEST = 60;
        private static final int WIDEST = 100;

        public Options {
            if (width < NARROWEST || width > WIDEST) {
                throw new IllegalArgumentException(
                        "A text is " + NARROWEST + " to " + WIDEST + " columns wide, not " + width);
            }
        }

        /** The same layout as near to a terminal's width as it may come. */
        public Options fitting(int columns) {
            return new Options(Math.max(NARROWEST, Math.min(WIDEST, columns)), colour, all);
        }
    }

    private static final int ID_SHARE = 5;
    private static final int READINESS = 13;
    private static final int GATES = 17;
    private static final int DATE = 10;
    private static final int LEAST_OBSTACLE = 8;
    private static final String GAP = "  ";

    private final Options options;

    private TextReport(Options options) {
        this.options = options;
    }

    public static TextReport with(Options options) {
        return new TextReport(options);
    }

    /** The whole report, each line ended by {@code \n}. */
    public String of(AssessmentResult result) {
        return TextPage.of(Outline.of(result, options.all()), options.width(), options.colour());
    }

    /** One line for one case among several, without its end: case, readiness, gates, first obstacle, date. */
    public String line(AssessmentResult result) {
        int id = options.width() / ID_SHARE;
        String head = Columns.pad(Columns.cut(result.caseId().value(), id), id) + GAP;
        String line = result instanceof Assessment assessment
                ? head + line(assessment, options.width() - id - GAP.length())
                : head + failed((NotAssessed) result, options.width() - id - GAP.length());
        return line.stripTrailing();
    }

    private String line(Assessment assessment, int width) {
        int obstacle = Math.max(LEAST_OBSTACLE, width - READINESS - GATES - DATE - 3 * GAP.length());
        return Stream.of(
                        Columns.pad(Words.of(assessment.readiness()), READINESS),
                        Columns.pad(gates(assessment), GATES),
                        Columns.pad(Columns.cut(obstacle(assessment), obstacle), obstacle),
                        assessment.promotionCase().asOf().toString())
                .collect(Collectors.joining(GAP));
    }

    private static String gates(Assessment assessment) {
        var facts = assessment.facts();
        return Words.of(facts.current().state()) + " / "
                + Words.of(facts.target().state());
    }

    private static String obstacle(Assessment assessment) {
        String first = Plain.of(FindingsPart.firstObstacle(assessment));
        return first.isEmpty() ? "-" : first;
    }

    private static String failed(NotAssessed result, int width) {
        String cause = result.rule().isEmpty() ? result.cause() : result.rule() + ": " + result.cause();
        return Columns.cut("not assessed" + GAP + " " + Plain.of(cause), width);
    }
}
