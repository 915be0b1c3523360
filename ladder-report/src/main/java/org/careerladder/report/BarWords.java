package org.careerladder.report;

import java.util.List;
import java.util.stream.Collectors;
import org.careerladder.model.ladder.Bar;
import org.careerladder.model.ladder.CriterionId;
import org.careerladder.model.ladder.Demand;
import org.careerladder.model.ladder.Mark;
import org.careerladder.model.ladder.Selection;

/** A bar as a person says it: {@code all required criteria meet}. */
final class BarWords {

    private BarWords() {}

    static String of(Bar bar) {
        if (bar instanceof Bar.All all) {
            return "all " + selection(all.of()) + " meet";
        }
        if (bar instanceof Bar.AtLeast atLeast) {
            return "at least " + demand(atLeast.demand()) + " of the " + selection(atLeast.of()) + " "
                    + (atLeast.mark().equals(Mark.MEETS) ? "meet" : "reach " + mark(atLeast.mark()));
        }
        if (bar instanceof Bar.NoneBelow none) {
            return "none of the " + selection(none.of()) + " below " + mark(none.mark());
        }
        return bar instanceof Bar.AnyOf any
                ? "any of: " + joined(any.bars(), ", or ")
                : bar instanceof Bar.AllOf all ? joined(all.bars(), ", and ") : bar.toString();
    }

    private static String joined(List<Bar> bars, String by) {
        return bars.stream()
                .map(bar -> bar instanceof Bar.AnyOf || bar instanceof Bar.AllOf ? "(" + of(bar) + ")" : of(bar))
                .collect(Collectors.joining(by));
    }

    private static String demand(Demand demand) {
        return demand instanceof Demand.Share share
                ? share(share.basisPoints())
                : String.valueOf(((Demand.Count) demand).count());
    }

    private static String share(int basisPoints) {
        String hundredths = basisPoints % 100 == 0 ? "" : "." + basisPoints % 100 / 10 + "" + basisPoints % 10;
        return basisPoints / 100 + hundredths + "%";
    }

    private static String selection(Selection of) {
        if (of instanceof Selection.OfImportance importance) {
            return Words.of(importance.importance()) + " criteria";
        }
        if (of instanceof Selection.OfCompetency competency) {
            return "criteria of " + competency.competency();
        }
        if (of instanceof Selection.OfClass points) {
            return "criteria of class " + points.pointsClass();
        }
        return of instanceof Selection.Named named
                ? "criteria "
                        + named.criteria().stream().map(CriterionId::value).collect(Collectors.joining(", "))
                : "criteria";
    }

    private static String mark(Mark mark) {
        if (mark instanceof Mark.AtLabel label) {
            return label.label();
        }
        return mark instanceof Mark.AtRung rung ? "rung " + rung.rung() : Words.of(((Mark.AtOutcome) mark).outcome());
    }
}
