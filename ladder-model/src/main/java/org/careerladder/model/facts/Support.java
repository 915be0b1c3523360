package org.careerladder.model.facts;

import java.util.List;
import org.careerladder.model.process.Role;

/**
 * What people of one role know and say of the case. There is one for managers, senior engineers, peers and those who decide,
 * though the case names none.
 *
 * @param role the role
 * @param people how many of them the case names, in people
 * @param asked how many were talked to or asked for a review, in people
 * @param answered how many rated, reviewed or said something, in people
 * @param recommends how many recommend the promotion, in people
 * @param advisesAgainst how many recommend to wait or not to promote, in people
 * @param outside how many of those who answered are of another team, in people
 * @param daysSince days since the last conversation with one of them, in days
 * @param daysSinceKnown there was a conversation with one of them; a claim
 * @param heard something that one of them said is written down; a claim
 * @param toldProcess one of them was asked how the process works; a claim
 * @param toldPhilosophy one of them was asked for their philosophy of promotion; a claim
 * @param toldExpectations one of them was asked what they expect; a claim
 * @param toldRatingCurrent one of them was asked how they rate the current level; a claim
 * @param toldRatingTarget one of them was asked how they rate the target level; a claim
 * @param toldFeedback one of them was asked for feedback; a claim
 * @param toldOpportunity one of them was asked for work in which to show it; a claim
 * @param areas areas that they asked to see, in areas
 * @param vouched items of evidence that one of them vouches for, in items
 * @param cites what it rests on
 */
@Means("What people of one role know and say")
@Speaks(on = Axis.SUPPORT)
public record Support(
        @Means("The role") Role role,

        @Means(value = "How many of them the case names", unit = "people")
        int people,

        @Means(value = "How many were talked to or asked for a review", unit = "people")
        int asked,

        @Means(value = "How many rated, reviewed or said something", unit = "people")
        int answered,

        @Means(value = "How many recommend the promotion", unit = "people")
        int recommends,

        @Means(value = "How many recommend to wait or not to promote", unit = "people")
        int advisesAgainst,

        @Means(value = "How many of those who answered are of another team", unit = "people")
        int outside,

        @Means(value = "Days since the last conversation with one of them", unit = "days")
        int daysSince,

        @Means("There was a conversation with one of them") boolean daysSinceKnown,

        @Means("Something that one of them said is written down")
        boolean heard,

        @Means("One of them was asked how the process works")
        boolean toldProcess,

        @Means("One of them was asked for their philosophy of promotion")
        boolean toldPhilosophy,

        @Means("One of them was asked what they expect") boolean toldExpectations,

        @Means("One of them was asked how they rate the current level")
        boolean toldRatingCurrent,

        @Means("One of them was asked how they rate the target level")
        boolean toldRatingTarget,

        @Means("One of them was asked for feedback") boolean toldFeedback,

        @Means("One of them was asked for work in which to show it")
        boolean toldOpportunity,

        @Means(value = "Areas that they asked to see", unit = "areas")
        int areas,

        @Means(value = "Items of evidence that one of them vouches for", unit = "items")
        int vouched,

        List<String> cites)
        implements Fact {

    public Support {
        cites = List.copyOf(cites);
    }

    @Override
    public Subject subject() {
        return new Subject.Of(SubjectKind.SUPPORT, role.word());
    }
}
