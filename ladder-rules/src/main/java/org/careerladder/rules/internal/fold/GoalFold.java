package org.careerladder.rules.internal.fold;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.careerladder.model.facts.GoalStatus;
import org.careerladder.model.promotion.Goal;
import org.careerladder.model.promotion.GoalState;
import org.careerladder.model.time.Day;

/** Folds the weekly goals. */
record GoalFold(CaseIndex index) {

    List<GoalStatus> facts() {
        var facts = new ArrayList<GoalStatus>();
        index.promotionCase().goals().forEach(goal -> facts.add(status(goal)));
        facts.sort(Comparator.comparing(GoalStatus::goal));
        return facts;
    }

    private GoalStatus status(Goal goal) {
        boolean weekOver = !goal.week().isEmpty() && lastDay(goal.week()).isBefore(index.asOf());
        boolean open = goal.state() == GoalState.PLANNED || goal.state() == GoalState.UNDER_WAY;
        return new GoalStatus(
                goal.id().value(),
                goal.title(),
                goal.aim(),
                goal.state(),
                !goal.week().isEmpty(),
                weekOver,
                goal.started().known(),
                goal.ended().known(),
                weekOver && open,
                weekOver && !goal.ended().known() && goal.state() != GoalState.DROPPED);
    }

    /** The Sunday of an ISO week such as {@code 2026-W47}. */
    private static Day lastDay(String week) {
        int year = Integer.parseInt(week.substring(0, 4));
        int number = Integer.parseInt(week.substring(6));
        var inFirstWeek = LocalDate.of(year, 1, 4);
        return Day.of(
                inFirstWeek.with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, number).with(java.time.DayOfWeek.SUNDAY));
    }
}
