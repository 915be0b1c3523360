package org.careerladder.rules.standard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.careerladder.rules.Assessor;
import org.careerladder.rules.given.Situation;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every standard rule fires where it should and stays silent where it should; a rule without both is missed here. */
class EveryStandardRuleTest {

    static List<RuleCase> table() {
        return Stream.of(
                        LevelCases.currentLevel(),
                        LevelCases.targetLevel(),
                        LevelCases.ratings(),
                        LevelCases.selfAssessment(),
                        EvidenceCases.amount(),
                        EvidenceCases.numbersAndWords(),
                        EvidenceCases.kinds(),
                        PeopleCases.manager(),
                        PeopleCases.others(),
                        PeopleCases.reviews(),
                        PeopleCases.asking(),
                        PeopleCases.ladder(),
                        ProcessCases.knowing(),
                        ProcessCases.papers(),
                        ProcessCases.outsideMerit(),
                        ProcessCases.wayUp(),
                        WorkCases.work(),
                        WorkCases.earlierRequests(),
                        VerdictCases.verdicts(),
                        VerdictCases.advice())
                .flatMap(List::stream)
                .toList();
    }

    @TestFactory
    Stream<DynamicTest> each_rule_fires_and_stays_silent() {
        return table().stream()
                .map(each -> DynamicTest.dynamicTest(each.rule(), () -> {
                    assertThat(RuleCase.speaks(each.rule(), each.fires()))
                            .as("fires")
                            .isTrue();
                    assertThat(RuleCase.speaks(each.rule(), each.silent()))
                            .as("fires where it should not")
                            .isFalse();
                }));
    }

    @Test
    void the_table_has_every_standard_rule_once_and_nothing_else() {
        var standard = Assessor.of(Situation.base().pack()).orThrow().rules();

        var ids = standard.stream().map(rule -> rule.id().value()).toList();

        assertThat(table()).extracting(RuleCase::rule).containsExactlyInAnyOrderElementsOf(ids);
        System.out.println(ids.size() + " standard rules, each fires and stays silent");
    }

    @Test
    void where_nothing_is_missing_no_gap_and_no_blocker_stands() {
        var assessment = Situation.base().assessment();

        assertThat(assessment.scorecard().mandatoryGaps()).isZero();
        assertThat(assessment.findings())
                .extracting(finding -> finding.severity().name())
                .doesNotContain("GAP", "BLOCKER", "RISK");
    }
}
