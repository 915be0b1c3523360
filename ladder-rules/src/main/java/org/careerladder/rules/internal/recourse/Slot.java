package org.careerladder.rules.internal.recourse;

import java.util.List;
import org.careerladder.model.plan.Plan;

/**
 * Something that people can change, level by level: at each level it is done further than at the one below.
 *
 * @param id what it is about
 * @param alike what it has in common with slots of which any could stand for any other; its id where there is none
 * @param levels what is done at each level, from 1; at level 0 nothing is
 * @param reach what it may alter
 */
record Slot(String id, String alike, List<List<Plan.Step>> levels, Reach reach) {

    Slot {
        levels = levels.stream().map(List::copyOf).toList();
    }

    Slot(String id, List<List<Plan.Step>> levels, Reach reach) {
        this(id, id, levels, reach);
    }

    /** The highest level. */
    int most() {
        return levels.size();
    }

    List<Plan.Step> at(int level) {
        return level == 0 ? List.of() : levels.get(level - 1);
    }

    int hours(int level) {
        return at(level).stream().mapToInt(Plan.Step::hours).sum();
    }
}
