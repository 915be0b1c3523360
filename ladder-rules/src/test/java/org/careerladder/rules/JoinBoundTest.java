package org.careerladder.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.careerladder.model.assessment.Assessment;
import org.careerladder.model.assessment.NotAssessed;
import org.careerladder.rules.given.Situation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Rules that combine facts with each other: a case with too many facts is not assessed, in time, and no other case suffers. */
class JoinBoundTest {

    private static final Situation SOUND = Situation.base();

    /** What every item of a large case shares. */
    private static final String TIED = """
            package solid.assess

            rule "examples of one kind"
                @id("solid/one-kind")
                @says("Examples of one kind")
                @because("They are combined with each other")
            when
                $one : EvidenceItem( $kind : kind, $item : item )
                $two : EvidenceItem( kind == $kind, item != $item )
            %s
            then
                findings.note( $one );
            end
            """;

    private static final String PAIRS = TIED.formatted("").replace("kind == $kind, ", "");

    private static Situation under(String... further) {
        return SOUND.companyRule(TIED.formatted(String.join("\n", further)));
    }

    @Timeout(30)
    @Test
    void three_patterns_of_one_kind_do_not_run_away_and_the_rule_and_its_line_are_named() {
        refuses(under("EvidenceItem( kind == $kind )"), 300);
    }

    @Timeout(30)
    @Test
    void neither_do_four() {
        refuses(under("EvidenceItem( kind == $kind )", "EvidenceItem( kind == $kind )"), 300);
    }

    @Timeout(30)
    @Test
    void nor_those_that_ask_whether_there_is_any() {
        refuses(under("not EvidenceItem( kind == $kind, item == \"none\" )"), 300);
        refuses(under("exists EvidenceItem( kind == $kind )"), 300);
    }

    @Test
    void pairs_of_three_hundred_items_are_assessed_and_both_engines_agree() {
        var pairs = SOUND.companyRule(PAIRS).with(each -> each.projects(300, 300));

        var assessed = (Assessment) Assessor.of(pairs.pack()).orThrow().assess(pairs.promotionCase());

        assertThat(assessed.findings())
                .filteredOn(finding -> finding.rule().toString().equals("solid/one-kind"))
                .hasSize(300);
        assertThat(((Assessment) Assessor.interpreted(pairs.pack()).orThrow().assess(pairs.promotionCase())).findings())
                .isEqualTo(assessed.findings());
    }

    @Test
    void the_same_rules_assess_a_case_that_is_not_so_large() {
        var small = under("EvidenceItem( kind == $kind )", "EvidenceItem( kind == $kind )")
                .with(each -> each.projects(20, 20));

        assertThat(Assessor.of(small.pack()).orThrow().assess(small.promotionCase()))
                .isInstanceOf(Assessment.class);
    }

    /** In the time that a case may take at most, on either engine. */
    private static void refuses(Situation rule, int items) {
        var large = rule.with(each -> each.projects(items, items));
        var assessor = Assessor.of(rule.pack()).orThrow();

        long start = System.nanoTime();
        var refused = (NotAssessed) assessor.assess(large.promotionCase());
        long millis = (System.nanoTime() - start) / 1_000_000;

        assertThat(millis).isLessThan(2_000);
        assertThat(refused.rule()).isEqualTo("solid/one-kind");
        assertThat(refused.cause()).contains("combinations", "rules/assess/own-0.drl:3:1");
        assertThat(Assessor.interpreted(rule.pack()).orThrow().assess(large.promotionCase()))
                .isEqualTo(refused);
        assertThat(assessor.assess(rule.promotionCase())).isInstanceOf(Assessment.class);
    }
}
