package org.careerladder.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.careerladder.testing.LadderPackTest;
import org.careerladder.testing.Mutant;
import org.careerladder.testing.PackTests;
import org.careerladder.testing.TestResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The example companies have tests of their own, and these leave nothing of their rules untried. */
class CompanyTestsTest {

    /** Mistakes that no test can notice, by company, each with the reason. */
    private static final Map<String, List<String>> EQUAL_IN_EFFECT = Map.of(
            "enterprise",
            // Where the target level does not hold, the standard rules conclude nearly ready or less already.
            List.of("aldermere/too-many-risks: `target == GateState.MET` was dropped"));

    @LadderPackTest("companies/startup")
    void tinker_does_what_its_tests_say() {}

    @LadderPackTest("companies/growth")
    void meadow_does_what_its_tests_say() {}

    @LadderPackTest("companies/enterprise")
    void aldermere_does_what_its_tests_say() {}

    @LadderPackTest("companies/studio")
    void lantern_does_what_its_tests_say(TestResult result) {
        assertThat(result.unmet()).isEmpty();
    }

    static Stream<Path> companies() {
        return Repository.below(Repository.COMPANIES)
                .filter(file -> file.endsWith("pack.yaml"))
                .map(Path::getParent);
    }

    private static PackTests tests(Path company) {
        return PackTests.read(company).orThrow();
    }

    @ParameterizedTest
    @MethodSource("companies")
    void every_rule_of_a_company_fires_in_some_test_and_every_condition_is_seen_true_and_false(Path company) {
        var run = tests(company).run();

        System.out.println(company.getFileName() + ": tests " + run.passed() + ", rules "
                + run.coverage().rulesFired() + ", conditions " + run.coverage().conditionsSeen());
        assertThat(run.failed()).isEmpty();
        assertThat(run.results()).isNotEmpty();
        assertThat(run.coverage().silent()).isEmpty();
        assertThat(run.coverage().unseen()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("companies")
    void every_mistake_in_a_rule_of_a_company_is_noticed_unless_it_is_none(Path company) {
        var mutation = tests(company).mutate();

        System.out.println(company.getFileName() + ": mutants " + mutation.noticed() + " noticed");
        assertThat(mutation.survivors())
                .extracting(CompanyTestsTest::told)
                .containsExactlyElementsOf(
                        EQUAL_IN_EFFECT.getOrDefault(company.getFileName().toString(), List.of()));
    }

    private static String told(Mutant mutant) {
        return mutant.original().id() + ": " + mutant.change();
    }

    @Test
    void there_are_companies_with_rules_of_their_own() {
        assertThat(companies().map(company -> tests(company).ownRules().size()))
                .hasSizeGreaterThanOrEqualTo(4)
                .filteredOn(rules -> rules > 0)
                .hasSizeGreaterThanOrEqualTo(3);
    }
}
