package org.careerladder.rules.semantics;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.careerladder.model.ladder.Bar;
import org.careerladder.model.ladder.Criterion;
import org.careerladder.model.ladder.CriterionId;
import org.careerladder.model.ladder.Ladder;
import org.careerladder.model.ladder.Selection;

/** Every criterion that stands at a small gate: what the level asks, and what its bar reads beside. */
final class BarNames {

    private BarNames() {}

    static Set<CriterionId> read(Ladder ladder, SmallGate gate) {
        var names = new LinkedHashSet<>(gate.asked().keySet());
        collect(gate, ladder.level(gate.level()).orElseThrow().bar(), names);
        return names;
    }

    private static void collect(SmallGate gate, Bar bar, Set<CriterionId> names) {
        if (bar instanceof Bar.AllOf all) {
            all.bars().forEach(each -> collect(gate, each, names));
        } else if (bar instanceof Bar.AnyOf any) {
            any.bars().forEach(each -> collect(gate, each, names));
        } else if (bar instanceof Bar.Points points) {
            gate.ladder().criteria().stream()
                    .map(Criterion::id)
                    .filter(id -> gate.counts(points, id))
                    .forEach(names::add);
            points.bonuses().forEach(each -> collect(gate, each.when(), names));
        } else if (bar instanceof Bar.WeightedMean mean) {
            averaged(mean.of(), names);
        } else if (bar instanceof Bar.Judgement judgement) {
            names.add(SmallGate.place(judgement));
        } else if (SmallGate.selection(bar) instanceof Selection.Named named) {
            names.addAll(named.criteria());
        }
    }

    private static void averaged(List<Bar.Part> parts, Set<CriterionId> names) {
        for (Bar.Part part : parts) {
            if (part instanceof Bar.OfCriterion of) {
                names.add(of.criterion());
            } else {
                averaged(((Bar.OfMean) part).parts(), names);
            }
        }
    }
}
