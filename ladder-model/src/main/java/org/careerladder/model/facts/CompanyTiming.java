package org.careerladder.model.facts;

import org.careerladder.model.promotion.Opening;

/**
 * What lies outside merit: place, money and dates.
 *
 * @param headcount whether there is a place
 * @param budget whether there is money
 * @param cycleNamed the case names its cycle; a claim
 * @param daysToPapers days until the papers are due; negative when they were, in days
 * @param daysToPapersKnown it is known when the papers are due; a claim
 * @param daysToDecision days until it is decided; negative when it was, in days
 * @param daysToDecisionKnown it is known when it is decided; a claim
 */
@Means("What lies outside merit: place, money and dates")
@Speaks(on = Axis.PROCESS)
public record CompanyTiming(
        @Means("Whether there is a place") Opening headcount,
        @Means("Whether there is money") Opening budget,
        @Means("The case names its cycle") boolean cycleNamed,

        @Means(value = "Days until the papers are due; negative when they were", unit = "days")
        int daysToPapers,

        @Means("It is known when the papers are due") boolean daysToPapersKnown,

        @Means(value = "Days until it is decided; negative when it was", unit = "days")
        int daysToDecision,

        @Means("It is known when it is decided") boolean daysToDecisionKnown)
        implements Fact {

    @Override
    public Subject subject() {
        return new Subject.Of(SubjectKind.TIMING, "company");
    }
}
