package org.careerladder.report.internal.plan;

import java.util.ArrayList;
import java.util.List;
import org.careerladder.model.plan.Change;
import org.careerladder.model.plan.Plan;
import org.careerladder.model.process.Actor;

/**
 * Steps that are told together: one after the other, the same people are asked for the same rating of several criteria.
 *
 * @param steps at least one
 */
record Together(List<Plan.Step> steps) {

    Together {
        steps = List.copyOf(steps);
    }

    static List<Together> of(List<Plan.Step> steps) {
        var together = new ArrayList<Together>();
        int from = 0;
        for (int to = 1; to <= steps.size(); to++) {
            if (to == steps.size()
                    || !isAlike(steps.get(from).change(), steps.get(to).change())) {
                together.add(new Together(steps.subList(from, to)));
                from = to;
            }
        }
        return together;
    }

    private static boolean isAlike(Change one, Change other) {
        return one instanceof Change.Rate rate
                && other instanceof Change.Rate next
                && isAsking(rate)
                && isAsking(next)
                && rate.by().equals(next.by())
                && rate.to().equals(next.to());
    }

    /** Nothing but the rating is missing. */
    private static boolean isAsking(Change.Rate rate) {
        return rate.steps() == 0 && !rate.from().equals(rate.to());
    }

    List<Change> changes() {
        return steps.stream().map(Plan.Step::change).toList();
    }

    Actor actor() {
        return steps.get(0).actor();
    }

    int hours() {
        return steps.stream().mapToInt(Plan.Step::hours).sum();
    }
}
