package org.careerladder.model.plan;

import java.util.List;
import org.careerladder.model.promotion.GoalId;

/**
 * A way, laid out week by week.
 *
 * @param plan the plan
 * @param way the way that it lays out
 * @param weeks the weeks from the first, each with what is to be done in it; at least one
 */
public record Roadmap(Plan plan, Plan.Way way, List<Week> weeks) {
    public Roadmap {
        weeks = List.copyOf(weeks);
    }

    /**
     * One week.
     *
     * @param week the ISO week, such as {@code 2026-W47}
     * @param tasks what is to be done, the most pressing first; empty where nothing of the way falls into it
     */
    public record Week(String week, List<Task> tasks) {
        public Week {
            tasks = List.copyOf(tasks);
        }
    }

    /** What is to be done in one week. */
    public sealed interface Task {}

    /**
     * A goal that the case has already, and that nobody has brought to an end.
     *
     * @param goal the goal
     * @param title what was to be done
     */
    public record Overdue(GoalId goal, String title) implements Task {}

    /**
     * Part of a change.
     *
     * @param change the change
     * @param part which part of it
     */
    public record Part(Change change, Of part) implements Task {

        /** A part of a change. */
        public enum Of {
            /** All of it. */
            WHOLE,
            /** Whoever writes or rates is asked. */
            ASK,
            /** Work goes on. */
            WORK,
            /** What was asked for is there. */
            HAVE
        }
    }
}
