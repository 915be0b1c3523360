package org.careerladder.rules.standard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.careerladder.model.promotion.Gate.TARGET;

import org.careerladder.model.assessment.Assessment;
import org.careerladder.model.assessment.NextStep;
import org.careerladder.model.process.ArtefactKind;
import org.careerladder.model.process.Formality;
import org.careerladder.model.promotion.Opening;
import org.careerladder.rules.given.Situation;
import org.junit.jupiter.api.Test;

/** What the advise rules do to next steps: what comes first, what last, what is one step, and what is added. */
class NextStepsTest {

    @Test
    void finding_out_how_it_works_comes_before_what_is_missing() {
        var assessment = Situation.base()
                .with(c -> c.withoutReviews(ArtefactKind.SELF_REVIEW).knowsProcessAs(Formality.UNKNOWN))
                .assessment();

        assertThat(assessment.nextSteps().get(0).id()).isEqualTo("process/unknown:candidate/candidate");
    }

    @Test
    void agreeing_on_a_ladder_comes_first_though_it_is_only_a_risk() {
        var assessment = Situation.base()
                .withoutAgreement()
                .with(c -> c.withoutReviews(ArtefactKind.SELF_REVIEW))
                .assessment();

        assertThat(assessment.nextSteps().get(0).id()).isEqualTo("ladder/nobody-agreed:candidate/candidate");
    }

    @Test
    void what_lies_outside_merit_comes_last() {
        var assessment = Situation.base()
                .with(c -> c.timing(Opening.CLOSED, Opening.OPEN).withoutEvidence("mentoring"))
                .assessment();

        assertThat(last(assessment).id()).isEqualTo("timing/no-headcount:timing/company");
    }

    @Test
    void missing_ratings_are_one_step_that_closes_them_all() {
        var assessment = Situation.base()
                .with(c -> c.withoutRatingsOf("owns-projects").withoutRatingsOf("lifts-others"))
                .assessment();

        assertThat(step(assessment, "advice/ask-for-ratings").closes())
                .extracting(closes -> closes.subject().toString())
                .containsExactly("standing/owns-projects@TARGET", "standing/lifts-others@TARGET");
        assertThat(assessment.nextSteps()).extracting(NextStep::id).noneMatch(id -> id.startsWith("rating/"));
    }

    @Test
    void an_example_that_is_missing_twice_is_written_down_once() {
        var assessment = Situation.base()
                .with(c -> c.withoutEvidence("billing-split").rates("self", TARGET, "owns-projects", "exceeds"))
                .assessment();

        assertThat(step(assessment, "advice/write-examples").closes())
                .extracting(NextStep.Closes::rule)
                .containsExactly("evidence/required-not-shown", "self/exceeds-without-evidence");
    }

    @Test
    void who_is_ready_brings_the_case_forward() {
        var assessment = Situation.base().assessment();

        assertThat(step(assessment, "advice/bring-it-forward").closes()).isEmpty();
    }

    private static NextStep last(Assessment assessment) {
        return assessment.nextSteps().get(assessment.nextSteps().size() - 1);
    }

    private static NextStep step(Assessment assessment, String id) {
        return assessment.nextSteps().stream()
                .filter(step -> step.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
