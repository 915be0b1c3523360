package org.careerladder.rules.internal.recourse;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.careerladder.model.plan.Roadmap;
import org.careerladder.model.time.Day;

/** So many weeks to be filled, a few tasks in each. */
final class Weeks {

    /** More than that nobody reviews at the start and the end of a week. */
    private static final int TASKS = 3;

    private final LocalDate monday;
    private final List<List<Roadmap.Task>> weeks;

    /**
     * The weeks to come.
     *
     * @param asOf the day of the case: its week is the first until Wednesday, else the next one
     * @param count how many, at least one
     */
    Weeks(Day asOf, int count) {
        boolean late = asOf.date().getDayOfWeek().compareTo(DayOfWeek.WEDNESDAY) > 0;
        var thisWeek = asOf.date().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        this.monday = late ? thisWeek.plusWeeks(1) : thisWeek;
        this.weeks = IntStream.range(0, count)
                .<List<Roadmap.Task>>mapToObj(week -> new ArrayList<>())
                .toList();
    }

    int count() {
        return weeks.size();
    }

    /** The last week that is over on a day; the first where none is, the last where all are. */
    int before(Day day) {
        int week = (int) Math.floorDiv(day.date().toEpochDay() - monday.toEpochDay(), 7L) - 1;
        return Math.max(0, Math.min(count() - 1, week));
    }

    /** Puts a task into the last week with room up to one; where there is none, into the first. */
    void putBy(int latest, Roadmap.Task task) {
        int week = latest;
        while (week > 0 && !hasRoom(week)) {
            week--;
        }
        weeks.get(week).add(task);
    }

    /** Puts a task into the first week with room from one on; where there is none, into the last. */
    void putFrom(int earliest, Roadmap.Task task) {
        int week = earliest;
        while (week < count() - 1 && !hasRoom(week)) {
            week++;
        }
        weeks.get(week).add(task);
    }

    boolean hasRoom(int week) {
        return weeks.get(week).size() < TASKS;
    }

    List<Roadmap.Week> all() {
        return IntStream.range(0, count())
                .mapToObj(week -> new Roadmap.Week(name(monday.plusWeeks(week)), weeks.get(week)))
                .toList();
    }

    private static String name(LocalDate monday) {
        return String.format(
                Locale.ROOT,
                "%d-W%02d",
                monday.get(IsoFields.WEEK_BASED_YEAR),
                monday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }
}
