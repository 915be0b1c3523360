package org.careerladder.rules.properties;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.careerladder.model.assessment.Fingerprint;
import org.careerladder.model.pack.RuleSource;
import org.careerladder.rules.Assessor;
import org.careerladder.rules.given.Situation;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** No order of anything that is written down changes what is concluded. */
class OrderFreeTest {

    @Test
    @Tag("slow")
    void the_order_in_which_a_case_lists_things_changes_nothing() {
        var differing = Samples.all().filter(OrderFreeTest::differsShuffled).toList();

        Samples.told("lists of a case in another order", Samples.COUNT, differing.size());
        assertThat(differing).isEmpty();
    }

    private static boolean differsShuffled(Samples.Sample sample) {
        var same = sample.promotionCase();
        var shuffled = new Shuffled(sample.dice()).of(same);
        return !Same.conclusions(
                        sample.assessor().assess(same), sample.assessor().assess(shuffled))
                || !Fingerprint.ofCase(same).equals(Fingerprint.ofCase(shuffled));
    }

    @Test
    void what_a_case_says_changes_its_hash() {
        var base = Situation.base();

        assertThat(List.of(
                        Fingerprint.ofCase(base.promotionCase()),
                        Fingerprint.ofCase(base.with(c -> c.projects(3, 3)).promotionCase()),
                        Fingerprint.ofCase(
                                base.with(c -> c.lastTalkedDaysAgo(3)).promotionCase()),
                        Fingerprint.ofCase(base.with(c -> c.withoutGoals()).promotionCase())))
                .doesNotHaveDuplicates();
    }

    @Test
    void neither_the_order_of_rule_files_nor_which_file_a_rule_stands_in_changes_anything() {
        var dice = new Dice(7);
        var first = OwnRules.packed(OwnRules.RULES);
        var expected = Assessor.of(first).orThrow();
        for (int i = 0; i < 10; i++) {
            var other =
                    Assessor.of(OwnRules.packed(dice.shuffled(OwnRules.RULES))).orThrow();
            assertThat(other.audit()).isEqualTo(expected.audit());
            assertThat(other.rules()).isEqualTo(expected.rules());
            for (var situation : OwnRules.situations()) {
                assertThat(other.assess(situation.promotionCase()))
                        .isEqualTo(expected.assess(situation.promotionCase()));
            }
        }
    }

    @Test
    void the_order_of_files_in_a_pack_changes_nothing() {
        var dice = new Dice(8);
        var pack = OwnRules.packed(OwnRules.RULES);
        List<RuleSource> files = pack.rules();

        for (int i = 0; i < 10; i++) {
            var other = pack.withRules(dice.shuffled(files));
            assertThat(Assessor.of(other).orThrow().audit())
                    .isEqualTo(Assessor.of(pack).orThrow().audit());
        }
    }
}
