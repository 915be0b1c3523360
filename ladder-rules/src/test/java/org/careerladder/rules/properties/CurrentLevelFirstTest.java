package org.careerladder.rules.properties;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.careerladder.model.assessment.Assessment;
import org.careerladder.model.assessment.Readiness;
import org.careerladder.model.facts.GateState;
import org.careerladder.model.pack.CaseCheck;
import org.careerladder.model.promotion.Appraisal;
import org.careerladder.model.promotion.Opinion;
import org.careerladder.model.promotion.PromotionCase;
import org.careerladder.model.promotion.Scope;
import org.careerladder.rules.properties.Samples.Sample;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** However perfect the target level, a failed current level shows: the answer is not yet. */
@Tag("slow")
class CurrentLevelFirstTest {

    @Test
    void a_perfect_target_level_never_hides_a_failed_current_level() {
        List<Assessment> failed = Stream.iterate(0, number -> number + 1)
                .map(Samples::sample)
                .flatMap(sample -> sample.assessed(perfectAtTarget(sample)))
                .filter(assessment -> assessment.verdict().current() == GateState.NOT_MET)
                .limit(Samples.COUNT)
                .toList();

        var hidden = failed.stream()
                .filter(assessment -> assessment.readiness() != Readiness.NOT_YET)
                .map(Assessment::caseHash)
                .toList();
        Samples.told("a failed current level under a perfect target level", failed.size(), hidden.size());
        assertThat(hidden).isEmpty();
        assertThat(failed)
                .filteredOn(each -> each.verdict().target() == GateState.MET)
                .hasSizeGreaterThan(500);
    }

    /** Every rating at the target gate is the best, and every one at the current gate the worst. */
    private static PromotionCase perfectAtTarget(Sample sample) {
        List<Appraisal> appraisals = sample.promotionCase().appraisals().stream()
                .map(said -> said.opinion() instanceof Opinion.Rated ? rated(sample, said) : said)
                .toList();
        var perfect = sample.promotionCase().toBuilder().appraisals(appraisals).build();
        assertThat(CaseCheck.problems(sample.assessor().pack(), perfect)).isEmpty();
        return perfect;
    }

    private static Appraisal rated(Sample sample, Appraisal said) {
        var words = RandomCase.words(sample.assessor().pack(), said.criterion());
        var word = said.scope() == Scope.TARGET
                ? words.get(words.size() - 1)
                : said.scope() == Scope.CURRENT ? words.get(0) : words.get(words.size() / 2);
        return new Appraisal(
                said.by(),
                said.scope(),
                said.criterion(),
                new Opinion.Rated(word),
                said.date(),
                said.asTold(),
                said.note());
    }
}
