package org.careerladder.rules.internal.recourse;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.careerladder.model.assessment.Assessment;
import org.careerladder.model.facts.GoalStatus;
import org.careerladder.model.pack.Policy;
import org.careerladder.model.pack.StandardPolicy;
import org.careerladder.model.plan.Change;
import org.careerladder.model.plan.Plan;
import org.careerladder.model.plan.Roadmap;
import org.careerladder.model.plan.Roadmap.Part.Of;
import org.careerladder.model.process.Role;
import org.careerladder.model.promotion.GoalId;
import org.careerladder.model.time.Day;

/**
 * Lays a way out in weeks, backward from the dates of the cycle: what is overdue comes first, then conversations; reviews are asked
 * for early enough before the papers are due, evidence is written down before that, and work on criteria fills the weeks between.
 */
public final class Roadmaps {

    private final Assessment now;
    private final Weeks weeks;
    private final int papers;
    private final int asking;
    private final List<Change> changes;

    private Roadmaps(Assessment now, Policy policy, Plan.Way way, int count) {
        this.now = now;
        this.weeks = new Weeks(now.promotionCase().asOf(), count);
        var due = papersDue(now);
        this.papers = due.known() ? weeks.before(due) : count - 1;
        this.asking = due.known()
                ? weeks.before(due.minus(policy.span(StandardPolicy.REVIEW_LEAD)))
                : Math.max(0, papers - 3);
        this.changes = way.changes();
    }

    /**
     * The roadmap of a way.
     *
     * @param now what the case comes to now
     * @param count over how many weeks, at least one
     */
    public static Roadmap of(Assessment now, Policy policy, Plan plan, Plan.Way way, int count) {
        return new Roadmap(plan, way, new Roadmaps(now, policy, way, count).weeks());
    }

    private static Day papersDue(Assessment now) {
        var timing = now.facts().timing();
        return timing.daysToPapersKnown() && timing.daysToPapers() > 0
                ? new Day(now.promotionCase().asOf().epochDay() + timing.daysToPapers())
                : Day.UNKNOWN;
    }

    private List<Roadmap.Week> weeks() {
        overdue().forEach(task -> weeks.putFrom(0, task));
        each(Roadmaps::isTalk, change -> weeks.putFrom(0, new Roadmap.Part(change, Of.WHOLE)));
        each(Roadmaps::isEvidence, change -> weeks.putBy(asking, new Roadmap.Part(change, Of.WHOLE)));
        each(Roadmaps::isAsked, this::asked);
        each(Roadmaps::isWork, change -> weeks.putBy(papers, new Roadmap.Part(change, Of.HAVE)));
        work();
        return weeks.all();
    }

    private List<Roadmap.Task> overdue() {
        return now.facts().goals().stream()
                .filter(goal -> goal.overdue() || goal.unreviewed())
                .map(Roadmaps::overdue)
                .toList();
    }

    private static Roadmap.Task overdue(GoalStatus goal) {
        return new Roadmap.Overdue(GoalId.of(goal.goal()), goal.title());
    }

    @FunctionalInterface
    private interface Put {
        void put(Change change);
    }

    private void each(Predicate<Change> which, Put put) {
        changes.stream().filter(which).forEach(put::put);
    }

    private static boolean isTalk(Change change) {
        return change instanceof Change.Talk
                || change instanceof Change.NameManager
                || change instanceof Change.CloseGoal
                || change instanceof Change.SetGoal;
    }

    private static boolean isEvidence(Change change) {
        return change instanceof Change.WriteDown || change instanceof Change.Quantify;
    }

    /** What somebody else does when asked in time. */
    private static boolean isAsked(Change change) {
        return change instanceof Change.Vouch
                || change instanceof Change.Obtain
                || change instanceof Change.Judge
                || (change instanceof Change.Rate rate && rate.steps() == 0);
    }

    private static boolean isWork(Change change) {
        return change instanceof Change.Rate rate && rate.steps() > 0;
    }

    private void asked(Change change) {
        boolean own = change instanceof Change.Obtain review && review.by().role() == Role.CANDIDATE;
        if (own || asking == papers) {
            weeks.putBy(asking, new Roadmap.Part(change, Of.WHOLE));
        } else {
            weeks.putBy(asking, new Roadmap.Part(change, Of.ASK));
            weeks.putBy(papers, new Roadmap.Part(change, Of.HAVE));
        }
    }

    /** Work on criteria takes turns in whatever room is left before the rating. */
    private void work() {
        var work = new ArrayList<>(changes.stream().filter(Roadmaps::isWork).toList());
        for (int week = 0; week < papers && !work.isEmpty(); week++) {
            if (weeks.hasRoom(week)) {
                var next = work.remove(0);
                weeks.putFrom(week, new Roadmap.Part(next, Of.WORK));
                work.add(next);
            }
        }
    }
}
