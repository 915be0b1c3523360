package org.careerladder.rules.internal.recourse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.careerladder.model.assessment.Readiness;
import org.careerladder.model.plan.Change;
import org.careerladder.model.plan.ChangedCase;
import org.careerladder.model.plan.Plan;
import org.careerladder.model.promotion.DecisionOutcome;
import org.careerladder.model.promotion.Opening;
import org.careerladder.rules.Assessor;
import org.careerladder.rules.given.Item;
import org.careerladder.rules.given.Situation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever number a rule of a company asks for, a plan gets there; or it does not say that nothing does. */
class ThresholdsTest {

    /** What is counted, with what is asked for in place of the number. */
    private static final List<String> COUNTED = List.of(
            "Dossier( items < %d )",
            "Dossier( metricItems < %d )",
            "Dossier( metricItems <= %d )",
            "Dossier( decisionItems < %d )",
            "Dossier( quantifiedItems < %d )",
            "Dossier( vouchedItems < %d )",
            "Dossier( freshItems < %d )",
            "Standing( gate == Gate.TARGET, items < %d )",
            "Standing( gate == Gate.TARGET, criterion == \"owns-projects\", metricItems < %d )",
            "Standing( gate == Gate.TARGET, vouchers < %d )",
            "Standing( gate == Gate.TARGET, outsideVouchers < %d )",
            "EvidenceItem( vouchers < %d )",
            "Asking( conversations < %d )",
            "Support( role == Role.PEER, asked < %d )",
            "Support( role == Role.SENIOR_ENGINEER, asked < %d )",
            "Support( role == Role.PEER, recommends < %d )",
            "Artefact( kind == ArtefactKind.PEER_REVIEW, favourable < %d )");

    private static final String RULE = """
            package own.assess

            rule "own: enough of it"
                @id("own/enough-of-it")
                @says("There is too little of it")
                @because("We ask for it")
                @do(actor = CANDIDATE, action = "Tell your manager that you would like to grow into the next level, and ask what they would want to see", effort = "1h")
            when
                $fact : %s
            then
                findings.blocker( $fact );
            end
            """;

    static Stream<String> counted() {
        return IntStream.rangeClosed(1, 4)
                .boxed()
                .flatMap(number -> COUNTED.stream().map(rule -> rule.formatted(number)));
    }

    @ParameterizedTest
    @MethodSource("counted")
    void a_plan_offers_as_many_as_a_rule_asks_for(String pattern) {
        var plan = plan(bare(), pattern);

        assertThat(plan.answer()).isIn(Plan.Answer.THERE, Plan.Answer.WAYS);
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3})
    void of_several_items_alike_the_same_way_is_offered_once(int number) {
        var plan = plan(bare(), "Dossier( metricItems < %d )".formatted(number));

        assertThat(plan.ways()).doesNotHaveDuplicates();
        assertThat(plan.ways().get(0).changes())
                .filteredOn(Change.WriteDown.class::isInstance)
                .hasSize(number);
    }

    @Test
    void two_metrics_make_a_case_ready_under_a_rule_that_asks_for_two() {
        var situation = bare();
        var pattern = "Dossier( metricItems < policy.nearlyGaps )";
        var plan = plan(situation.policy("nearly-gaps", 2), pattern);

        assertThat(plan.answer()).isEqualTo(Plan.Answer.WAYS);
        assertThat(plan.ways().get(0).reaches()).isEqualTo(Readiness.READY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Standing( gate == Gate.TARGET, vouchers < 2 )", "Dossier( vouchedItems < 2 )"})
    void items_that_several_people_vouch_for_are_offered_where_nothing_is_written_down(String pattern) {
        var plan = plan(Situation.base().with(change -> change.evidence()), pattern);

        assertThat(plan.answer()).isEqualTo(Plan.Answer.WAYS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Dossier( metricItems < 9 )",
                "EvidenceItem( vouchers < 20 )",
                "Asking( conversations < 40 )",
                "Dossier( items > 0 )",
                "CandidateFacts( !decidersKnown )",
                "AreaStatus( doneGoals < 3 )",
                "CompanyTiming( headcount == Opening.CLOSED )"
            })
    void what_no_change_on_offer_alters_is_not_said_to_be_proved(String pattern) {
        var situation = Situation.base()
                .with(change -> change.timing(Opening.CLOSED, Opening.OPEN).withoutKnownDeciders());
        var plan = plan(situation, pattern);

        assertThat(plan.answer()).isEqualTo(Plan.Answer.NOTHING);
        assertThat(plan.searched().proved()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "PastDecision( outcome == DecisionOutcome.DECLINED )",
                "CandidateFacts( levelsSkipped < 3 )",
                "Standing( gate == Gate.TARGET )"
            })
    void what_nobody_can_alter_is_proved(String pattern) {
        var situation = Situation.base().with(change -> change.decidedBefore(DecisionOutcome.DECLINED, ""));
        var plan = plan(situation, pattern);

        assertThat(plan.answer()).isEqualTo(Plan.Answer.NOTHING);
        assertThat(plan.searched().proved()).isTrue();
    }

    @ParameterizedTest
    @MethodSource("counted")
    void whoever_goes_a_way_gets_there_and_whoever_leaves_a_step_out_does_not(String pattern) {
        var situation = bare().companyRule(RULE.formatted(pattern));
        var plan = plan(bare(), pattern);

        for (Plan.Way way : plan.ways()) {
            assertThat(readiness(situation, way.changes())).isEqualTo(Readiness.READY);
            for (Change left : way.changes()) {
                var others = way.changes().stream().filter(each -> each != left).toList();
                assertThat(readiness(situation, others)).isNotEqualTo(Readiness.READY);
            }
        }
    }

    private static Readiness readiness(Situation situation, List<Change> changes) {
        return new Situation(situation.pack(), ChangedCase.of(situation.promotionCase(), changes))
                .assessment()
                .readiness();
    }

    /** Ready but for evidence: what shows the level is an item for each criterion, without people who vouch for it. */
    private static Situation bare() {
        return Situation.base().with(change -> change.evidence(Item.project("only", "owns-projects")));
    }

    private static Plan plan(Situation situation, String pattern) {
        var own = situation.companyRule(RULE.formatted(pattern));
        var assessor = Assessor.of(own.pack()).orThrow();
        return assessor.plan(own.assessment(), Readiness.READY);
    }
}
