package org.careerladder.report;

import java.util.List;
import org.careerladder.model.assessment.Assessment;
import org.careerladder.model.explanation.CriterionStory;
import org.careerladder.model.explanation.Explanation;
import org.careerladder.model.ladder.CriterionId;
import org.careerladder.model.ladder.EvidenceKind;
import org.careerladder.model.promotion.Appraisal;
import org.careerladder.model.promotion.Evidence;
import org.careerladder.model.promotion.EvidenceId;
import org.careerladder.model.promotion.Goal;
import org.careerladder.model.promotion.GoalId;
import org.careerladder.model.promotion.GoalState;
import org.careerladder.model.promotion.Opinion;
import org.careerladder.model.promotion.PersonId;
import org.careerladder.model.promotion.Scope;
import org.careerladder.model.time.Day;

/** Stories of criteria of one case. */
final class CriterionSamples {

    private static final CriterionId LIFTS = CriterionId.of("lifts-others");

    private CriterionSamples() {}

    /** A criterion of which much was said, shown and planned. */
    static CriterionStory told() {
        return story("lifts-others");
    }

    /** A criterion that neither level asks for. */
    static CriterionStory notAsked() {
        return story("decides");
    }

    static List<CriterionStory> all() {
        return List.of(told(), notAsked(), story("ships-features"));
    }

    private static CriterionStory story(String criterion) {
        var ladder = SampleLadder.northwind();
        return CriterionStory.of(
                explanation(),
                ladder,
                ladder.criterion(CriterionId.of(criterion)).orElseThrow());
    }

    private static Explanation explanation() {
        var made = ExplanationSamples.nearlyReady();
        return new Explanation(
                said(made.assessment()), made.atWorst(), made.atBest(), made.findings(), made.nextSteps());
    }

    private static Assessment said(Assessment made) {
        var asked = made.promotionCase().toBuilder()
                .appraisals(List.of(
                        appraisal("lin", new Opinion.Rated("partly"), false, "Waits to be asked"),
                        appraisal("grace", new Opinion.Rated("meets"), true, ""),
                        appraisal("omar", new Opinion.NotObserved(), false, ""),
                        appraisal("sara", new Opinion.NotApplicable("works alone"), false, "")))
                .evidence(List.of(new Evidence(
                        EvidenceId.of("mentoring"),
                        EvidenceKind.LEADERSHIP,
                        "Two newcomers on their own feet",
                        "",
                        "They deploy alone",
                        List.of(),
                        Day.of("2026-03-02"),
                        Day.UNKNOWN,
                        List.of(LIFTS),
                        List.of(),
                        List.of())))
                .goals(List.of(new Goal(
                        GoalId.of("g1"),
                        "lifts-others",
                        "Pair once a week",
                        "2026-W47",
                        Day.UNKNOWN,
                        Day.UNKNOWN,
                        GoalState.UNDER_WAY)))
                .build();
        return new Assessment(
                asked,
                made.facts(),
                made.findings(),
                made.scorecard(),
                made.verdict(),
                made.process(),
                made.nextSteps(),
                made.language(),
                made.audit());
    }

    private static Appraisal appraisal(String by, Opinion opinion, boolean asTold, String note) {
        return new Appraisal(PersonId.of(by), Scope.TARGET, LIFTS, opinion, Day.of("2026-10-12"), asTold, note);
    }
}
