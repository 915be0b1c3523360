package org.careerladder.report.internal.assessment;

import java.util.List;
import java.util.stream.Stream;
import org.careerladder.model.assessment.Assessment;
import org.careerladder.model.assessment.NotAssessed;
import org.careerladder.model.assessment.Readiness;
import org.careerladder.model.facts.GateState;
import org.careerladder.report.document.Summary;
import org.careerladder.report.document.Summary.Part;
import org.careerladder.report.internal.phrase.Phrase;
import org.careerladder.report.internal.phrase.Phrases;
import org.careerladder.report.text.Columns;
import org.careerladder.report.text.Plain;

/** One line for one case among several: readiness, gates, first obstacle, day. A what-if says so before the obstacle. */
final class AssessmentSummary {

    private static final int DATE = 10;
    private static final String BETWEEN = " / ";
    private static final int WHAT_IS_LEFT = 0;

    private AssessmentSummary() {}

    static Summary of(Assessment assessment) {
        var phrases = Phrases.of(assessment.language());
        return new Summary(
                assessment.caseId().value(),
                List.of(
                        new Part(phrases.word(assessment.readiness()), readinessColumns(phrases)),
                        new Part(gates(assessment, phrases), gatesColumns(phrases)),
                        new Part(WhatIfPart.marked(obstacle(assessment), assessment), WHAT_IS_LEFT),
                        new Part(assessment.promotionCase().asOf().toString(), DATE)));
    }

    static Summary of(NotAssessed result) {
        var phrases = Phrases.of(result.language());
        String cause = result.rule().isEmpty() ? result.cause() : result.rule() + ": " + result.cause();
        return new Summary(
                result.caseId().value(),
                List.of(
                        new Part(phrases.say(Phrase.NOT_ASSESSED), readinessColumns(phrases)),
                        new Part(WhatIfPart.marked(cause, result), WHAT_IS_LEFT)));
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
}
