package org.careerladder.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.careerladder.model.assessment.NotAssessed;
import org.careerladder.model.ladder.Bar;
import org.careerladder.model.ladder.CriterionId;
import org.careerladder.model.ladder.LevelRef;
import org.careerladder.model.ladder.Score;
import org.careerladder.model.pack.Pack;
import org.careerladder.model.promotion.PromotionCase;
import org.careerladder.rules.given.Item;
import org.careerladder.rules.given.Packs;
import org.careerladder.rules.given.Situation;
import org.careerladder.rules.internal.compile.Broken;
import org.careerladder.rules.internal.compile.Compilation;
import org.junit.jupiter.api.Test;

/** A rule that fails: that case is not assessed, the rule is named, nothing is half said, and other cases go on. */
class FailingRulesTest {

    private static final Situation SOUND = Situation.base();
    private static final Pack PACK = SOUND.pack();
    private static final PromotionCase BOMB =
            SOUND.with(c -> c.alsoEvidence(Item.project("bomb"))).promotionCase();

    @Test
    void a_rule_that_throws_is_named_and_nothing_is_concluded() {
        var assessor = new Assessor(
                PACK, Broken.assessing(PACK, "EvidenceItem( item == \"bomb\" )", new IllegalStateException("Ada")));

        var result = (NotAssessed) assessor.assess(BOMB);

        assertThat(result.rule()).isEqualTo("broken/rule");
        assertThat(result.cause()).contains("IllegalStateException").doesNotContain("Ada");
        assertThat(result.caseId()).isEqualTo(BOMB.id());
        assertThat(result.isCaseProblem()).isFalse();
    }

    @Test
    void other_cases_go_on_as_if_nothing_had_happened() {
        var assessor = new Assessor(
                PACK, Broken.assessing(PACK, "EvidenceItem( item == \"bomb\" )", new IllegalStateException()));
        var alone = SOUND.assessment();

        for (int i = 0; i < 100; i++) {
            assertThat(assessor.assess(BOMB)).isInstanceOf(NotAssessed.class);
            assertThat(assessor.assess(SOUND.promotionCase())).isEqualTo(alone);
        }
    }

    @Test
    void a_condition_that_throws_is_a_failure_as_well() {
        var assessor = new Assessor(
                PACK, Broken.assessing(PACK, "EvidenceItem( item == \"bomb\", title.substring(99) == \"x\" )"));
        var alone = SOUND.assessment();

        var result = (NotAssessed) assessor.assess(BOMB);

        assertThat(result.cause()).contains("StringIndexOutOfBounds");
        assertThat(result.rule()).isEqualTo("broken/rule");
        assertThat(assessor.assess(SOUND.promotionCase())).isEqualTo(alone);
    }

    @Test
    void a_conclude_rule_that_throws_leaves_no_verdict() {
        var assessor = new Assessor(
                PACK, Broken.concluding(PACK, "Scorecard( risks > 0 )", new UnsupportedOperationException()));
        var risky = SOUND.with(c -> c.projects(9, 0)).promotionCase();

        var result = (NotAssessed) assessor.assess(risky);

        assertThat(result.rule()).isEqualTo("broken/rule");
        assertThat(assessor.assess(SOUND.promotionCase())).isEqualTo(SOUND.assessment());
    }

    @Test
    void a_rule_that_throws_after_others_reported_leaves_nothing_of_them() {
        var telling = SOUND.companyRule("""
                package solid.assess

                rule "examples"
                    @id("solid/examples")
                    @says("There is an example")
                    @because("It is read first")
                when
                    $item : EvidenceItem()
                then
                    findings.note( $item );
                end
                """);
        var assessor = new Assessor(
                telling.pack(),
                Broken.assessing(telling.pack(), "EvidenceItem( item == \"bomb\" )", new IllegalStateException()));

        assertThat(telling.assessment().findings())
                .anyMatch(finding -> finding.rule().toString().equals("solid/examples"));
        assertThat(assessor.assess(BOMB))
                .isEqualTo(
                        new NotAssessed(BOMB.id(), "broken/rule", "the rule failed: IllegalStateException", List.of()));
    }

    @Test
    void a_fold_that_divides_by_zero_leaves_that_case_unassessed_and_no_other() {
        // No reader and no check lets such weights pass: the assessor is made past both
        var weightless = new Bar.OfCriterion(Score.of(0), CriterionId.of("owns-projects"));
        var mean = new Bar.WeightedMean(Score.of(1), List.of(), List.of(weightless));
        var assessor = new Assessor(
                new Packs(PACK).bar("staff", mean), Compilation.of(PACK).orThrow());
        var toStaff = SOUND.with(
                        c -> c.unratedFrom(LevelRef.of("engineering", "engineer"), LevelRef.of("engineering", "staff")))
                .promotionCase();

        var result = (NotAssessed) assessor.assess(toStaff);

        assertThat(result.cause()).isEqualTo("an internal error: ArithmeticException");
        assertThat(result.rule()).isEmpty();
        assertThat(assessor.assess(SOUND.promotionCase())).isEqualTo(SOUND.assessment());
    }

    @Test
    void a_case_on_which_no_conclude_rule_speaks_is_not_assessed() {
        var silenced = SOUND.disabling(rule -> rule.startsWith("readiness/"));
        var assessor = Assessor.of(silenced.pack()).orThrow();

        var result = (NotAssessed) assessor.assess(SOUND.promotionCase());

        assertThat(result.cause()).contains("no conclude rule");
    }
}
