package org.careerladder.report;

import java.util.List;
import java.util.stream.Stream;
import org.careerladder.model.assessment.AssessmentResult;
import org.careerladder.model.assessment.Readiness;
import org.careerladder.model.comparison.Comparison;
import org.careerladder.model.ladder.JudgementId;
import org.careerladder.model.promotion.Gate;
import org.careerladder.model.recorded.RecordedAssessment;
import org.careerladder.model.recorded.RecordedJudgement;
import org.careerladder.model.recorded.RecordedResult;

/** Comparisons of every kind. */
final class ComparisonSamples {

    private ComparisonSamples() {}

    static Comparison of(AssessmentResult before, AssessmentResult after) {
        return Comparison.of(RecordedResult.of(before), RecordedResult.of(after));
    }

    /** Every sample against every other one. */
    static List<Comparison> all() {
        return Stream.concat(
                        Samples.all().stream()
                                .flatMap(before -> Samples.all().stream().map(after -> of(before, after))),
                        Stream.of(judged()))
                .toList();
    }

    /** A case that was not yet ready, was declined, and is nearly there. */
    static Comparison better() {
        return of(Samples.notYet(), Samples.nearlyReady());
    }

    static Comparison same() {
        return of(Samples.nearlyReady(), Samples.nearlyReady());
    }

    /** A judgement was answered. */
    static Comparison judged() {
        return Comparison.of(judged(false), judged(true));
    }

    private static RecordedAssessment judged(boolean answered) {
        var one = RecordedAssessment.of(new AssessmentBuilder("bo", Readiness.READY).build());
        return new RecordedAssessment(
                one.question(),
                one.conclusion(),
                one.process(),
                one.timing(),
                one.standings(),
                List.of(new RecordedJudgement(Gate.TARGET, JudgementId.of("track-record"), answered, answered, false)),
                one.findings(),
                one.nextSteps(),
                one.audit());
    }
}
