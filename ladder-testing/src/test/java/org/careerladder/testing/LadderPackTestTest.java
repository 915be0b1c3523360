package org.careerladder.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.testkit.engine.EventConditions.displayName;
import static org.junit.platform.testkit.engine.EventConditions.event;
import static org.junit.platform.testkit.engine.EventConditions.finishedSuccessfully;
import static org.junit.platform.testkit.engine.EventConditions.finishedWithFailure;
import static org.junit.platform.testkit.engine.TestExecutionResultConditions.message;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Events;

/** One annotation makes a test of JUnit of each test of a pack. */
class LadderPackTestTest {

    private static final String FOLDER = "target/acme-of-junit";

    private Acme acme;

    @BeforeEach
    void a_company() {
        acme = Acme.in(Path.of(FOLDER));
    }

    /** What a company writes. */
    static class OfACompany {
        @LadderPackTest(FOLDER)
        void our_rules_do_what_their_tests_say() {}
    }

    /** What it writes to look closer. */
    static class OfACuriousCompany {
        @LadderPackTest(FOLDER)
        void and_some_more(TestResult result) {
            assertThat(result.passed()).isTrue();
            assertThat(result.result()).isNotNull();
        }
    }

    private static Events run(Class<?> tests) {
        return EngineTestKit.engine("junit-jupiter")
                .selectors(DiscoverySelectors.selectClass(tests))
                .execute()
                .allEvents();
    }

    @Test
    void each_test_of_the_pack_is_one_and_has_its_name() {
        acme.tested("""
                - { name: this holds, expect: { finds-not: [acme/few-vouchers] } }
                - { name: this does not, expect: { finds: [acme/few-vouchers] } }
                """);

        var events = run(OfACompany.class);

        events.assertThatEvents()
                .haveExactly(1, event(displayName("this holds"), finishedSuccessfully()))
                .haveExactly(
                        1,
                        event(
                                displayName("this does not"),
                                finishedWithFailure(message(
                                        text -> text.contains("t.yaml:4:") && text.contains("the rule is silent")))));
    }

    @Test
    void the_method_may_look_at_the_result() {
        acme.tested("- { name: this holds, expect: { finds-not: [acme/few-vouchers] } }");

        run(OfACuriousCompany.class)
                .assertThatEvents()
                .haveExactly(1, event(displayName("this holds"), finishedSuccessfully()));
    }

    @Test
    void a_pack_that_cannot_be_tested_fails_with_every_problem() {
        acme.tested("- { name: this holds, expect: { finds: [acme/few-voucher] } }");

        run(OfACompany.class)
                .assertThatEvents()
                .haveAtLeastOne(event(
                        finishedWithFailure(message(text -> text.contains("did you mean `acme/few-vouchers`?")))));
    }

    @Test
    void a_pack_without_tests_fails() {
        acme.write("tests/t.yaml", "").folder().resolve("tests/t.yaml").toFile().delete();

        run(OfACompany.class)
                .assertThatEvents()
                .haveAtLeastOne(event(finishedWithFailure(message(text -> text.contains("has no tests")))));
    }
}
