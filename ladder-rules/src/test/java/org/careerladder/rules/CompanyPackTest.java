package org.careerladder.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.careerladder.model.assessment.Finding;
import org.careerladder.model.facts.GateState;
import org.careerladder.model.pack.Pack;
import org.careerladder.model.pack.Parameter;
import org.careerladder.model.pack.ParameterKind;
import org.careerladder.model.pack.ParameterValue;
import org.careerladder.model.promotion.Gate;
import org.careerladder.model.source.Problem;
import org.careerladder.rules.given.Packs;
import org.careerladder.rules.given.Situation;
import org.junit.jupiter.api.Test;

/** What a company lays on the standard rules: its own, its policy, and what it takes out or replaces. */
class CompanyPackTest {

    private static final String FEW_VOUCHERS = """
            package solid.assess

            rule "few vouch for what is asked at the target level"
                @id("solid/few-vouchers")
                @axis(EVIDENCE)
                @says("{criterion}: {vouchers} of {policy.vouchers} people vouch for it")
                @because("We promote on what others saw")
                @do(actor = CANDIDATE, action = "Ask who was there to vouch for it: {criterion}")
            when
                $standing : Standing( gate == Gate.TARGET, items > 0, vouchers < policy.vouchers )
            then
                findings.gap( $standing );
            end
            """;

    private static final Situation BASE = Situation.base();

    private static List<String> rulesOf(Situation situation) {
        return situation.assessment().findings().stream().map(Finding::rule).toList();
    }

    private static List<String> problems(Situation situation) {
        return Assessor.of(situation.pack()).problems().stream()
                .map(Problem::toString)
                .toList();
    }

    private static Situation withVouchers(int standard) {
        var parameter = new Parameter(
                "vouchers",
                ParameterKind.COUNT,
                "How many people vouch",
                "people",
                0,
                9,
                List.of(),
                new ParameterValue.Count(standard),
                false);
        return BASE.under(pack -> new Packs(pack).parameters(parameter)).companyRule(FEW_VOUCHERS);
    }

    @Test
    void a_rule_of_the_company_reads_a_parameter_of_the_company() {
        assertThat(rulesOf(withVouchers(1))).doesNotContain("solid/few-vouchers");
        assertThat(rulesOf(withVouchers(2))).contains("solid/few-vouchers");
        assertThat(rulesOf(withVouchers(1).policy("vouchers", 2))).contains("solid/few-vouchers");
    }

    @Test
    void a_rule_of_the_company_says_the_value_of_the_parameter() {
        assertThat(withVouchers(2).assessment().findings())
                .filteredOn(finding -> finding.rule().equals("solid/few-vouchers"))
                .first()
                .extracting(Finding::message)
                .isEqualTo("Ships features: 1 of 2 people vouch for it");
    }

    @Test
    void the_audit_counts_the_rules_at_work() {
        int standard = BASE.assessment().audit().rules();

        assertThat(withVouchers(1).assessment().audit().rules()).isEqualTo(standard + 1);
        assertThat(BASE.disabling("asking/went-cold"::equals)
                        .assessment()
                        .audit()
                        .rules())
                .isEqualTo(standard - 1);
    }

    @Test
    void a_standard_rule_reads_the_policy_that_the_company_sets() {
        assertThat(rulesOf(BASE.with(c -> c.projects(4, 2)).policyShare("quantified-share", 5_000)))
                .doesNotContain("evidence/few-numbers");
        assertThat(rulesOf(BASE.with(c -> c.projects(4, 2)).policyShare("quantified-share", 5_001)))
                .contains("evidence/few-numbers");
    }

    @Test
    void the_fold_reads_the_policy_that_the_company_sets() {
        var twoPartly = BASE.with(c -> c.rates("grace", Gate.TARGET, "owns-projects", "partly")
                .rates("grace", Gate.TARGET, "lifts-others", "partly"));

        assertThat(twoPartly.assessment().verdict().target()).isEqualTo(GateState.NOT_MET);
        assertThat(twoPartly.policy("nearly", 2).assessment().verdict().target())
                .isEqualTo(GateState.NEARLY);
    }

    @Test
    void a_disabled_rule_is_silent_and_on_record() {
        var cold = BASE.with(c -> c.lastTalkedDaysAgo(29));

        var quiet = cold.disabling("asking/went-cold"::equals);

        assertThat(rulesOf(cold)).contains("asking/went-cold");
        assertThat(rulesOf(quiet)).doesNotContain("asking/went-cold");
        assertThat(quiet.assessment().audit().disabled()).containsExactly("asking/went-cold");
        assertThat(cold.assessment().audit().disabled()).isEmpty();
    }

    @Test
    void a_disabled_rule_changes_nothing_else() {
        var everything = BASE.with(c -> c.projects(9, 0).lastTalkedDaysAgo(29).withoutRatingsBy("grace"));

        var rest = rulesOf(everything).stream().filter(rule -> !rule.equals("asking/went-cold"));

        assertThat(rulesOf(everything.disabling("asking/went-cold"::equals))).containsExactlyElementsOf(rest.toList());
    }

    @Test
    void a_disabled_rule_is_still_there_for_others() {
        var cold = BASE.with(c -> c.lastTalkedDaysAgo(29));

        cold.disabling("asking/went-cold"::equals).assessment();

        assertThat(Assessor.of(cold.pack()).orThrow().rules())
                .anyMatch(rule -> rule.id().value().equals("asking/went-cold"));
        assertThat(rulesOf(cold)).contains("asking/went-cold");
    }

    @Test
    void a_replaced_rule_is_silent_and_the_other_speaks_in_its_place() {
        var replaced = withVouchers(2).replacing("evidence/nobody-vouches", "solid/few-vouchers");

        assertThat(rulesOf(replaced)).contains("solid/few-vouchers");
        assertThat(rulesOf(replaced.with(c -> c.evidence()))).doesNotContain("evidence/nobody-vouches");
        assertThat(replaced.assessment().audit().disabled()).containsExactly("evidence/nobody-vouches");
    }

    @Test
    void a_conclude_rule_can_be_disabled() {
        var blocked = BASE.disabling("readiness/mandatory-gaps"::equals);

        assertThat(blocked.assessment().verdict().rules()).containsExactly("readiness/ready");
    }

    @Test
    void an_unknown_rule_id_is_a_problem_that_names_the_nearest() {
        assertThat(problems(withVouchers(1).replacing("asking/went-colt", "solid/few-vouchers")))
                .singleElement()
                .asString()
                .contains("`asking/went-colt`", "did you mean `asking/went-cold`?");
        assertThat(problems(withVouchers(1).replacing("asking/went-cold", "solid/few-voucher")))
                .singleElement()
                .asString()
                .contains("`solid/few-voucher`", "did you mean `solid/few-vouchers`?");
    }

    @Test
    void a_rule_is_replaced_by_one_of_its_own_stage() {
        assertThat(problems(withVouchers(1).replacing("readiness/ready", "solid/few-vouchers")))
                .singleElement()
                .asString()
                .contains("another stage");
    }

    @Test
    void a_rule_of_the_company_with_a_standard_id_is_a_problem() {
        var twin = BASE.companyRule(FEW_VOUCHERS
                .replace("solid/few-vouchers", "evidence/nobody-vouches")
                .replace("policy.vouchers", "policy.nearly"));

        assertThat(problems(twin)).singleElement().asString().contains("is the id of a standard rule");
    }

    @Test
    void two_rules_of_the_company_with_one_id_are_a_problem() {
        var twins = withVouchers(1).companyRule(FEW_VOUCHERS);

        assertThat(problems(twins)).singleElement().asString().contains("is the id of another rule");
    }

    @Test
    void the_hash_of_a_pack_tells_packs_apart_that_judge_otherwise() {
        assertThat(List.of(
                        hash(BASE.pack()),
                        hash(BASE.policy("nearly", 2).pack()),
                        hash(BASE.disabling("asking/went-cold"::equals).pack()),
                        hash(BASE.semiFormal().pack()),
                        hash(BASE.withoutAgreement().pack()),
                        hash(withVouchers(1).pack()),
                        hash(withVouchers(2).pack())))
                .doesNotHaveDuplicates();
    }

    private static String hash(Pack pack) {
        return Assessor.of(pack).orThrow().audit().packHash();
    }
}
