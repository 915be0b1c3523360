package org.careerladder.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.careerladder.model.assessment.NotAssessed;
import org.careerladder.model.promotion.Decision;
import org.careerladder.model.promotion.DecisionOutcome;
import org.careerladder.model.time.Day;
import org.careerladder.rules.given.Situation;
import org.junit.jupiter.api.Test;

/** A file may leave out when something was talked about or decided: then the day is unknown, and the rest counts. */
class UndatedRecordsTest {

    private static final Situation BASE = Situation.base();

    private static Decision declined(Day day) {
        return new Decision(day, List.of(), DecisionOutcome.DECLINED, List.of(), Day.UNKNOWN);
    }

    private static Situation decided(Decision... decisions) {
        return new Situation(
                BASE.pack(),
                BASE.promotionCase().toBuilder().decisions(List.of(decisions)).build());
    }

    @Test
    void a_decision_without_a_day_is_assessed() {
        var assessment = decided(declined(Day.UNKNOWN)).assessment();

        assertThat(assessment.findings()).anyMatch(finding -> finding.rule().equals("decision/reasons-unknown"));
        assertThat(assessment.facts().decisions().get(0).daysSinceKnown()).isFalse();
    }

    @Test
    void of_decisions_with_and_without_a_day_the_latest_day_is_the_latest() {
        var decisions = decided(declined(Day.of("2026-05-01")), declined(Day.UNKNOWN))
                .assessment()
                .facts()
                .decisions();

        assertThat(decisions).filteredOn(each -> each.latest()).singleElement().matches(each -> each.daysSinceKnown());
    }

    @Test
    void two_decisions_of_one_day_cannot_be_told_apart() {
        var assessor = Assessor.of(BASE.pack()).orThrow();
        var day = Day.of("2026-05-01");

        var result = (NotAssessed)
                assessor.assess(decided(declined(day), declined(day)).promotionCase());

        assertThat(result.problems()).singleElement().asString().contains("/decisions/1", "`2026-05-01`");
    }

    @Test
    void who_asked_on_a_day_that_nobody_wrote_down_has_asked() {
        var assessment = BASE.with(c -> c.talkedOnUnknownDays()).assessment();

        assertThat(assessment.facts().asking().asked()).isTrue();
        assertThat(assessment.facts().asking().daysSinceKnown()).isFalse();
    }
}
