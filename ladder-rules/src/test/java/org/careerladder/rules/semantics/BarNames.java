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
        collect(ladder, ladder.level(gate.level()).orElseThrow().bar(), names);
        return names;
    }

    private static void collect(Ladder ladder, Bar bar, Set<CriterionId> names) {
        Bar.parts(bar).forEach(each -> collect(ladder, each, names));
        if (bar instanceof Bar.Judgement judgement) {
            names.add(CriterionId.of(judgement.id().value()));
        } else if (bar instanceof Bar.WeightedMean mean) {
            average(mean.of(), names);
        } else if (bar instanceof Bar.Points points && points.of() instanceof Selection.Counted) {
            ladder.criteria().stream()
                    .filter(each -> each.onRungs()
                            && points.curves().stream()
                                    .anyMatch(curve -> curve.pointsClass().equals(each.pointsClass())))
                    .forEach(each -> names.add(each.id()));
        } else {
            names.addAll(named(bar));
        }
    }

    private static void average(List<Bar.Part> parts, Set<CriterionId> names) {
        for (Bar.Part part : parts) {
            if (part instanceof Bar.OfMean mean) {
                average(mean.parts(), names);
            } else {
                names.add(((Bar.OfCriterion) part).criterion());
            }
        }
    }

    private static List<CriterionId> named(Bar bar) {
        return selection(bar) instanceof Selection.Named named ? named.criteria() : List.of();
    }

    private static Selection selection(Bar bar) {
        if (bar instanceof Bar.All all) {
            return all.of();
        }
        if (bar instanceof Bar.AtLeast atLeast) {
            return atLeast.of();
        }
        if (bar instanceof Bar.MustInclude include) {
            return include.of();
        }
        if (bar instanceof Bar.Points points) {
            return points.of();
        }
        return bar instanceof Bar.NoneBelow none ? none.of() : new Selection.Any();
    }
}
