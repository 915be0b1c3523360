package org.careerladder.model.recorded;

import org.careerladder.model.assessment.Assessment;
import org.careerladder.model.promotion.Opening;
import org.careerladder.model.time.Day;

/**
 * What lies outside merit.
 *
 * @param headcount whether there is a place
 * @param budget whether there is money
 * @param papersDue the day when the papers are due; may be unknown
 * @param decision the day when it is decided; may be unknown
 */
public record RecordedTiming(Opening headcount, Opening budget, Day papersDue, Day decision) {

    static RecordedTiming of(Assessment assessment) {
        var timing = assessment.facts().timing();
        var asOf = assessment.promotionCase().asOf();
        return new RecordedTiming(
                timing.headcount(),
                timing.budget(),
                timing.daysToPapersKnown() ? after(asOf, timing.daysToPapers()) : Day.UNKNOWN,
                timing.daysToDecisionKnown() ? after(asOf, timing.daysToDecision()) : Day.UNKNOWN);
    }

    private static Day after(Day day, int days) {
        return Day.of(day.date().plusDays(days));
    }
}
