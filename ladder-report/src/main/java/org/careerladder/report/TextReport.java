package org.careerladder.report;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.careerladder.model.assessment.Assessment;
import org.careerladder.model.assessment.AssessmentResult;
import org.careerladder.model.assessment.NotAssessed;
import org.careerladder.model.assessment.Readiness;
import org.careerladder.model.facts.GateState;

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
    private static final int DATE = 10;
    private static final int LEAST_OBSTACLE = 8;
    private static final String GAP = "  ";
    private static final String BETWEEN = " / ";

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

    /**
     * One line for one case among several, without its end: case, readiness, gates, first obstacle, date. A what-if says so before
     * the obstacle.
     */
    public String line(AssessmentResult result) {
        int id = options.width() / ID_SHARE;
        String head = Columns.pad(Columns.cut(result.caseId().value(), id), id) + GAP;
        String line = result instanceof Assessment assessment
                ? head + line(assessment, options.width() - id - GAP.length())
                : head + failed((NotAssessed) result, options.width() - id - GAP.length());
        return line.stripTrailing();
    }

    private String line(Assessment assessment, int width) {
        var phrases = Phrases.of(assessment.language());
        int readiness = readinessColumns(phrases);
        int gates = gatesColumns(phrases);
        int obstacle = Math.max(LEAST_OBSTACLE, width - readiness - gates - DATE - 3 * GAP.length());
        return Stream.of(
                        Columns.pad(phrases.word(assessment.readiness()), readiness),
                        Columns.pad(gates(assessment, phrases), gates),
                        Columns.pad(
                                Columns.cut(WhatIfPart.marked(obstacle(assessment), assessment), obstacle), obstacle),
                        assessment.promotionCase().asOf().toString())
                .collect(Collectors.joining(GAP));
    }

    private static int readinessColumns(Phrases phrases) {
        return widest(Stream.of(Readiness.values()).map(phrases::word));
    }

    private static int gatesColumns(Phrases phrases) {
        return 2 * widest(Stream.of(GateState.values()).map(phrases::shortWord)) + BETWEEN.length();
    }

    private static int widest(Stream<String> words) {
        return words.mapToInt(Columns::of).max().orElse(0);
    }

    private static String gates(Assessment assessment, Phrases phrases) {
        var facts = assessment.facts();
        return phrases.shortWord(facts.current().state())
                + BETWEEN
                + phrases.shortWord(facts.target().state());
    }

    private static String obstacle(Assessment assessment) {
        String first = Plain.of(FindingsPart.firstObstacle(assessment));
        return first.isEmpty() ? "-" : first;
    }

    private static String failed(NotAssessed result, int width) {
        String cause = result.rule().isEmpty() ? result.cause() : result.rule() + ": " + result.cause();
        var phrases = Phrases.of(result.language());
        String told = Columns.pad(phrases.say(Phrase.NOT_ASSESSED), readinessColumns(phrases));
        return Columns.cut(told + GAP + WhatIfPart.marked(Plain.of(cause), result), width);
    }
}
