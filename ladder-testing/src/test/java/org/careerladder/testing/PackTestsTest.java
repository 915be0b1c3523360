package org.careerladder.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.careerladder.model.packtest.PackTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What tests of a pack say, what they reach, and what they would not notice. */
class PackTestsTest {

    /** Either side of the threshold, the other gate and another criterion. */
    private static final String THOROUGH = """
            - name: one voucher is too few
              change: [{ at: /evidence/billing/vouched-by, set: [lin] }]
              expect:
                finds: [{ rule: acme/few-vouchers, about: ships, gate: target, severity: gap }]
                finds-not: [{ rule: acme/few-vouchers, gate: current }, { rule: acme/few-vouchers, about: owns }]
                next-steps: [{ actor: candidate, closes: acme/few-vouchers }]
            - name: two are enough
              expect:
                finds-not: [acme/few-vouchers]
            """;

    @TempDir
    Path folder;

    private Acme acme;

    @BeforeEach
    void a_company() {
        acme = Acme.in(folder);
    }

    private List<String> failures() {
        return acme.tests().run().failed().stream()
                .flatMap(result -> result.unmet().stream())
                .map(Unmet::toString)
                .map(acme::shortened)
                .toList();
    }

    private List<String> failuresOf(String expect) {
        acme.tested("- name: it\n  expect:\n" + expect.indent(4));
        return failures();
    }

    @Test
    void tests_that_come_out_as_expected_pass() {
        var run = acme.tested(THOROUGH).tests().run();

        assertThat(run.failed()).isEmpty();
        assertThat(run.passed()).hasToString("2 of 2 (100 %)");
        assertThat(run.results())
                .extracting(result -> result.test().name())
                .containsExactly("one voucher is too few", "two are enough");
    }

    @Test
    void a_rule_that_stays_silent_is_told_with_the_condition_at_which_it_failed() {
        assertThat(failuresOf("finds: [acme/few-vouchers]"))
                .containsExactly("tests/t.yaml:5:15: expected a finding of acme/few-vouchers; "
                        + "the rule is silent: of ships, `vouchers < policy.leastVouchers` "
                        + "at rules/assess/who-saw-it.drl:9:70 is false, it is 2");
    }

    @Test
    void a_rule_that_finds_something_else_is_told_with_what_it_finds() {
        acme.tested("""
                - name: it
                  change: [{ at: /evidence/billing/vouched-by, set: [] }]
                  expect:
                    finds: [{ rule: acme/few-vouchers, severity: risk }]
                    finds-not: [acme/few-vouchers]
                """);

        assertThat(failures())
                .containsExactly(
                        "tests/t.yaml:6:15: expected a risk of acme/few-vouchers; there is a gap about ships at the target level",
                        "tests/t.yaml:7:19: expected not a finding of acme/few-vouchers; there is a gap about ships at the target level");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "readiness: ready | expected readiness ready; the readiness is nearly-ready",
                "on-own-word: not-yet | expected readiness on own word not-yet; it is nearly-ready",
                "gates: { current: nearly } | expected the gate of the current level nearly; it is met",
                "gates: { target: unknown } | expected the gate of the target level unknown; it is met",
                "not-assessed: true | expected no assessment; the readiness is nearly-ready",
                "next-steps: [{ actor: time }] | expected a step of the time; first a step of the",
                "next-steps: [{ closes: asking/never-asked, actor: company }] | expected a step of the company that closes asking/never-asked; there is a step of the candidate that closes asking/never-asked",
                "next-steps-not: [{ closes: asking/never-asked }] | expected not a step that closes asking/never-asked; there is one"
            })
    void whatever_is_not_as_expected_is_told_with_what_it_is(String expect, String told) {
        assertThat(failuresOf(expect)).singleElement().asString().contains(told);
    }

    @Test
    void a_case_that_is_not_assessed_meets_no_expectation_but_that() {
        var waived = """
                - name: %s
                  change: [{ at: /appraisals, add: [{ by: grace, gate: current, criterion: ships, not-applicable: no, date: 2026-11-02 }] }]
                  expect: %s
                """.replace("not-applicable: no", "not-applicable: none here");

        assertThat(acme.tested(waived.formatted("a", "{ not-assessed: true }"))
                        .tests()
                        .run()
                        .failed())
                .isEmpty();
        acme.tested(waived.formatted("b", "{ finds-not: [acme/few-vouchers] }"));
        assertThat(failures()).singleElement().asString().contains("the case is not assessed: ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "finds: [acme/few-voucher] | 5:15: no rule has the id `acme/few-voucher`; did you mean `acme/few-vouchers`?",
                "finds-not: [acme/few-voucher] | 5:19: no rule has the id `acme/few-voucher`; did you mean `acme/few-vouchers`?",
                "next-steps: [{ closes: acme/few-voucher }] | 5:20: no rule has the id `acme/few-voucher`; did you mean `acme/few-vouchers`?",
                "next-steps: [{ by: acme/few-voucher }] | 5:20: no rule has the id `acme/few-voucher`; did you mean `acme/few-vouchers`?",
                "finds: [{ rule: acme/few-vouchers, about: ship }] | 5:15: there is no `ship` in this case that such a finding could be about; did you mean `ships`?",
                "finds-not: [{ rule: process/peer-reviews-missing, about: peer-reviews }] | 5:19: there is no `peer-reviews` in this case that such a finding could be about; did you mean `peer-review`?",
                "next-steps: [{ closes: acme/few-vouchers, about: ship }] | 5:20: there is no `ship` in this case that such a finding could be about; did you mean `ships`?",
                "finds: [readiness/ready] | 5:15: `readiness/ready` is a rule of the stage `conclude`, and finds nothing; say what `readiness` it comes to",
                "finds: [advice/process-first] | 5:15: `advice/process-first` is a rule of the stage `advise`, and finds nothing; say it under `next-steps`, as `by`",
                "finds: [self/nothing-graded] | 5:15: `self/nothing-graded` is switched off in this pack; expect what stands in its place"
            })
    void a_name_that_nobody_knows_is_a_problem_at_its_place(String expect, String problem) {
        acme.tested("- name: it\n  expect:\n" + expect.indent(4));

        assertThat(acme.problems()).containsExactly("tests/t.yaml:" + problem);
    }

    @Test
    void what_is_switched_off_may_be_expected_to_find_nothing() {
        assertThat(failuresOf("finds-not: [self/nothing-graded]")).isEmpty();
    }

    @Test
    void problems_of_rules_and_of_tests_are_told_together() {
        acme.write("rules/assess/who-saw-it.drl", Acme.RULE.replace("vouchers <", "voucher <"))
                .tested("- { name: it, expect: { readiness: redy } }");

        assertThat(acme.problems())
                .hasSize(2)
                .anySatisfy(problem -> assertThat(problem).startsWith("rules/assess/who-saw-it.drl:9:"))
                .anySatisfy(problem -> assertThat(problem).startsWith("tests/t.yaml:3:"));
    }

    @Test
    void coverage_names_what_no_test_has_seen_true_or_false() {
        var coverage = acme.tested(THOROUGH).tests().run().coverage();

        assertThat(coverage.rulesFired()).hasToString("1 of 1 (100 %)");
        assertThat(coverage.conditionsSeen()).hasToString("3 of 3 (100 %)");

        var half = acme.tested("""
                        - name: it
                          change: [{ at: /evidence/billing/shows, set: [owns, ships] }]
                          expect: { finds-not: [acme/few-vouchers] }
                        """).tests().run().coverage();

        assertThat(half.rulesFired()).hasToString("0 of 1 (0 %)");
        assertThat(half.silent()).extracting(rule -> rule.id().value()).containsExactly("acme/few-vouchers");
        assertThat(half.unseen()).singleElement().satisfies(condition -> {
            assertThat(condition.text()).isEqualTo("vouchers < policy.leastVouchers");
            assertThat(condition.missing()).isEqualTo("never true");
            assertThat(acme.shortened(condition.at().toString())).isEqualTo("rules/assess/who-saw-it.drl:9:70");
        });
        assertThat(half.conditionsSeen()).hasToString("2 of 3 (66.6 %)");
    }

    @Test
    void a_mistake_that_no_test_notices_is_named() {
        var all = acme.tested(THOROUGH).tests().mutate();
        var careless = acme.tested("""
                        - name: nobody vouches
                          change: [{ at: /evidence/billing/vouched-by, set: [] }]
                          expect: { finds: [acme/few-vouchers] }
                        """).tests().mutate();

        assertThat(all.mutants()).isEqualTo(9);
        assertThat(all.survivors())
                .extracting(mutant -> acme.shortened(mutant.toString()))
                .isEmpty();
        assertThat(careless.survivors())
                .extracting(mutant -> acme.shortened(mutant.toString()))
                .containsExactly(
                        "rules/assess/who-saw-it.drl:9:27: acme/few-vouchers: `gate == Gate.TARGET` was dropped",
                        "rules/assess/who-saw-it.drl:9:27: acme/few-vouchers: `gate == Gate.TARGET` was negated",
                        "rules/assess/who-saw-it.drl:9:48: acme/few-vouchers: `criterion == \"ships\"` was dropped",
                        "rules/assess/who-saw-it.drl:9:48: acme/few-vouchers: `criterion == \"ships\"` was negated",
                        "rules/assess/who-saw-it.drl:9:70: acme/few-vouchers: `vouchers < policy.leastVouchers` was dropped",
                        "rules/assess/who-saw-it.drl:9:70: acme/few-vouchers: `vouchers < policy.leastVouchers` became `vouchers <= policy.leastVouchers`",
                        "rules/assess/who-saw-it.drl:11:5: acme/few-vouchers: `gap` became `risk`");
        assertThat(careless.noticed()).hasToString("2 of 9 (22.2 %)");
    }

    @Test
    void a_pack_without_tests_has_none() {
        assertThat(acme.tests().tests()).extracting(PackTest::name).isEmpty();
        assertThat(acme.tests().run().passed()).hasToString("none");
    }
}
