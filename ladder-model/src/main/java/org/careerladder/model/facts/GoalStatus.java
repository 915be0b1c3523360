package org.careerladder.model.facts;

import java.util.List;
import org.careerladder.model.promotion.GoalState;

/**
 * One weekly goal.
 *
 * @param goal its id
 * @param title what is to be done
 * @param aim the area or criterion that it is for
 * @param state how far it is
 * @param weekNamed it names its week; a claim
 * @param weekOver its week has ended; a claim
 * @param startReviewed it was reviewed at the start of the week; a claim
 * @param endReviewed it was reviewed at the end of the week; a claim
 * @param overdue its week has ended, and it is neither done nor dropped; a claim
 * @param unreviewed its week has ended without a review at the end; a claim
 */
@Means("One weekly goal")
@Speaks(on = Axis.GROWTH)
public record GoalStatus(
        @Means("Its id") String goal,

        @Means(value = "What is to be done", textOnly = true)
        String title,

        @Means("The area or criterion that it is for") String aim,
        @Means("How far it is") GoalState state,
        @Means("It names its week") boolean weekNamed,
        @Means("Its week has ended") boolean weekOver,
        @Means("It was reviewed at the start of the week") boolean startReviewed,
        @Means("It was reviewed at the end of the week") boolean endReviewed,

        @Means("Its week has ended, and it is neither done nor dropped")
        boolean overdue,

        @Means("Its week has ended without a review at the end")
        boolean unreviewed)
        implements Fact {

    @Override
    public Subject subject() {
        return new Subject.Of(SubjectKind.GOAL, goal);
    }

    @Override
    public List<String> cites() {
        return List.of("goal/" + goal);
    }
}
