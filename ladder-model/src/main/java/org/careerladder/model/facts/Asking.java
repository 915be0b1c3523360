package org.careerladder.model.facts;

import java.util.List;

/**
 * Whether and how the candidate has asked for the promotion.
 *
 * @param asked the candidate has asked for the promotion; a claim
 * @param daysSince days since it was last talked about, in days
 * @param daysSinceKnown it was talked about; a claim
 * @param conversations conversations about the promotion, of any topic, in conversations
 * @param planAgreed a plan was agreed; a claim
 * @param followedUp it was talked about again after it was asked; a claim
 * @param afterDecline it was asked again after the last decision; a claim
 * @param managerNamed the case names the manager; a claim
 * @param cites what it rests on
 */
@Means("Whether and how the candidate has asked for the promotion")
@Speaks(on = Axis.SUPPORT)
public record Asking(
        @Means("The candidate has asked for the promotion") boolean asked,

        @Means(value = "Days since it was last talked about", unit = "days")
        int daysSince,

        @Means("It was talked about") boolean daysSinceKnown,

        @Means(value = "Conversations about the promotion, of any topic", unit = "conversations")
        int conversations,

        @Means("A plan was agreed") boolean planAgreed,

        @Means("It was talked about again after it was asked")
        boolean followedUp,

        @Means("It was asked again after the last decision") boolean afterDecline,
        @Means("The case names the manager") boolean managerNamed,
        List<String> cites)
        implements Fact {

    public Asking {
        cites = List.copyOf(cites);
    }

    @Override
    public Subject subject() {
        return new Subject.Of(SubjectKind.ASKING, "promotion");
    }
}
