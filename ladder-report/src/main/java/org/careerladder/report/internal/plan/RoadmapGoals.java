package org.careerladder.report.internal.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.careerladder.model.plan.Change;
import org.careerladder.model.plan.Roadmap;
import org.careerladder.model.promotion.Goal;
import org.careerladder.model.promotion.GoalId;
import org.careerladder.model.promotion.GoalState;
import org.careerladder.model.time.Day;
import org.careerladder.report.internal.phrase.ChangeWords;
import org.careerladder.report.internal.phrase.Phrases;

/** A roadmap as weekly goals, ready to stand in a case. */
public final class RoadmapGoals {

    private RoadmapGoals() {}

    /** The goals, week by week; those that the case has already are left out. */
    public static List<Goal> of(Roadmap roadmap) {
        var words = new ChangeWords(
                roadmap.plan().promotionCase(), Phrases.of(roadmap.plan().language()));
        var goals = new ArrayList<Goal>();
        for (Roadmap.Week week : roadmap.weeks()) {
            for (Roadmap.Task task : week.tasks()) {
                if (task instanceof Roadmap.Part part) {
                    goals.add(goal(free(roadmap, goals.size() + 1), week.week(), part, words));
                }
            }
        }
        return goals;
    }

    private static Goal goal(GoalId id, String week, Roadmap.Part part, ChangeWords words) {
        return new Goal(id, aim(part.change()), words.of(part), week, Day.UNKNOWN, Day.UNKNOWN, GoalState.PLANNED);
    }

    /** An id that no goal of the case has. */
    private static GoalId free(Roadmap roadmap, int number) {
        var id = GoalId.of("plan-" + number);
        boolean taken = roadmap.plan().promotionCase().goals().stream()
                .anyMatch(goal -> goal.id().equals(id));
        return taken ? GoalId.of(id + "-" + roadmap.weeks().get(0).week().toLowerCase(Locale.ROOT)) : id;
    }

    /** The criterion or area that a change is for; empty where it is for none. */
    private static String aim(Change change) {
        if (change instanceof Change.Rate rate) {
            return rate.criterion().value();
        }
        if (change instanceof Change.WriteDown item) {
            return item.criterion().value();
        }
        return change instanceof Change.SetGoal goal ? goal.aim() : "";
    }
}
