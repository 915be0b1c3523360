package org.careerladder.model.facts;

import java.util.List;
import org.careerladder.model.promotion.DecisionOutcome;

/**
 * What was decided on an earlier request.
 *
 * @param decision its date
 * @param outcome what was decided
 * @param latest no later decision is known; a claim
 * @param daysSince days since then, in days
 * @param daysSinceKnown it is known when it was decided; a claim
 * @param reasons reasons that were given, in reasons
 * @param meritReasons reasons that lie with the candidate, in reasons
 * @param companyReasons reasons that lie with the company, in reasons
 * @param unclearReasons reasons that do not say where they lie, in reasons
 * @param areas areas that the reasons name, in areas
 * @param reasonsAsked the reasons were asked for in a conversation on or after that day; a claim
 * @param daysUntilAskAgain days until it is time to ask again; negative when it was, in days
 * @param daysUntilAskAgainKnown a day to ask again was named; a claim
 */
@Means("What was decided on an earlier request")
@Speaks(on = Axis.GROWTH)
public record PastDecision(
        @Means("Its date") String decision,
        @Means("What was decided") DecisionOutcome outcome,
        @Means("No later decision is known") boolean latest,
        @Means(value = "Days since then", unit = "days") int daysSince,
        @Means("It is known when it was decided") boolean daysSinceKnown,

        @Means(value = "Reasons that were given", unit = "reasons")
        int reasons,

        @Means(value = "Reasons that lie with the candidate", unit = "reasons")
        int meritReasons,

        @Means(value = "Reasons that lie with the company", unit = "reasons")
        int companyReasons,

        @Means(value = "Reasons that do not say where they lie", unit = "reasons")
        int unclearReasons,

        @Means(value = "Areas that the reasons name", unit = "areas")
        int areas,

        @Means("The reasons were asked for in a conversation on or after that day")
        boolean reasonsAsked,

        @Means(value = "Days until it is time to ask again; negative when it was", unit = "days")
        int daysUntilAskAgain,

        @Means("A day to ask again was named") boolean daysUntilAskAgainKnown)
        implements Fact {

    @Override
    public Subject subject() {
        return new Subject.Of(SubjectKind.DECISION, decision);
    }

    @Override
    public List<String> cites() {
        return List.of("decision/" + decision);
    }
}
