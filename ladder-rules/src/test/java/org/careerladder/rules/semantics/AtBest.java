package org.careerladder.rules.semantics;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.careerladder.model.ladder.Bar;
import org.careerladder.model.ladder.CriterionId;
import org.careerladder.model.ladder.Demand;
import org.careerladder.model.ladder.Ladder;

/** Whether every part of a bar holds as it is written when everything is at its best; no demand is lowered. */
record AtBest(BruteForce bars, BruteSums sums, Map<CriterionId, Integer> rated) {

    static boolean everyPartHolds(Ladder ladder) {
        var empty = new SmallGate(ladder, GivenLadder.SENIOR, Map.of(), Set.of(), 0);
        var rated = new HashMap<CriterionId, Integer>();
        BarNames.read(ladder, empty).forEach(id -> rated.put(id, empty.top(id)));
        var gate = new SmallGate(ladder, GivenLadder.SENIOR, rated, Set.of(), 0);
        var bars = new BruteForce(gate);
        return new AtBest(bars, new BruteSums(gate, bars), rated)
                .holds(ladder.level(GivenLadder.SENIOR).orElseThrow().bar());
    }

    private boolean holds(Bar bar) {
        return Bar.parts(bar).stream().allMatch(this::holds) && bars.holds(bar, rated) && asWritten(bar);
    }

    private boolean asWritten(Bar bar) {
        if (bar instanceof Bar.Points points) {
            return sums.comesTo(points, rated);
        }
        if (bar instanceof Bar.WeightedMean mean) {
            return sums.comesTo(mean, rated);
        }
        return !(bar instanceof Bar.AtLeast atLeast)
                || !(atLeast.demand() instanceof Demand.Count count)
                || count.count() <= bars.applying(atLeast.of(), rated).size();
    }
}
