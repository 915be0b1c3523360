package org.careerladder.rules.properties;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.careerladder.model.assessment.Assessment;
import org.careerladder.model.assessment.Readiness;
import org.careerladder.model.pack.Pack;
import org.careerladder.model.promotion.PersonId;
import org.careerladder.model.promotion.ProcessKnowledge;
import org.careerladder.model.promotion.PromotionCase;
import org.careerladder.rules.Assessor;
import org.careerladder.rules.given.Situation;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Where nobody but the candidate has rated anything, nothing is concluded against the candidate. */
@Tag("slow")
class AllUnknownTest {

    private static final Assessor GENERAL = Assessor.of(
                    Pack.standardOver(Situation.base().pack().ladder(), Pack.Agreement.NOBODY_AGREED))
            .orThrow();

    private static PromotionCase unrated(int number) {
        var random = RandomCase.under(GENERAL.pack(), new Dice(number));
        var own = random.appraisals().stream()
                .filter(said -> said.by().equals(PersonId.SELF))
                .toList();
        return random.toBuilder()
                .process(ProcessKnowledge.NONE)
                .appraisals(number % 2 == 0 ? own : List.of())
                .build();
    }

    @Test
    void all_unknown_on_a_general_ladder_is_undetermined() {
        var determined = IntStream.range(0, Samples.COUNT)
                .filter(number -> ((Assessment) GENERAL.assess(unrated(number))).readiness() != Readiness.UNDETERMINED)
                .boxed()
                .toList();

        Samples.told("all unknown on a general ladder", Samples.COUNT, determined.size());
        assertThat(determined).isEmpty();
    }

    @Test
    void an_empty_case_is_undetermined_and_begins_with_what_comes_first() {
        var base = Situation.base().promotionCase();
        var empty = PromotionCase.about("empty", base.candidate(), base.target())
                .asOf(base.asOf())
                .build();

        var assessment = (Assessment) GENERAL.assess(empty);

        assertThat(assessment.readiness()).isEqualTo(Readiness.UNDETERMINED);
        assertThat(assessment.nextSteps().subList(0, 2))
                .extracting(step -> step.id())
                .containsExactlyInAnyOrder(
                        "process/unknown:candidate/candidate", "ladder/nobody-agreed:candidate/candidate");
    }
}
