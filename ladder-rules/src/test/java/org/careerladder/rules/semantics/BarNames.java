package org.careerladder.rules.semantics;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.careerladder.model.ladder.Bar;
import org.careerladder.model.ladder.CriterionId;
import org.careerladder.model.ladder.Ladder;
import org.careerladder.model.ladder.Selection;

/** Every criterion that stands at a small gate: what the level asks, and what its bar names beside. */
final class BarNames {

    private BarNames() {}

    static Set<CriterionId> read(Ladder ladder, SmallGate gate) {
        var names = new LinkedHashSet<>(gate.asked().keySet());
        collect(ladder.level(gate.level()).orElseThrow().bar(), names);
        return names;
    }

    private static void collect(Bar bar, Set<CriterionId> names) {
        if (bar instanceof Bar.AllOf all) {
            all.bars().forEach(each -> collect(each, names));
        } else if (bar instanceof Bar.AnyOf any) {
            any.bars().forEach(each -> collect(each, names));
        } else {
            names.addAll(named(bar));
        }
    }

    private static List<CriterionId> named(Bar bar) {
        var selection = bar instanceof Bar.All all
                ? all.of()
                : bar instanceof Bar.AtLeast atLeast ? atLeast.of() : ((Bar.NoneBelow) bar).of();
        return selection instanceof Selection.Named named ? named.criteria() : List.of();
    }
}
