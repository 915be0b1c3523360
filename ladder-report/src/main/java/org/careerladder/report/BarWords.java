package org.careerladder.report;

import java.util.List;
import java.util.stream.Collectors;
import org.careerladder.model.ladder.Bar;
import org.careerladder.model.ladder.CriterionId;
import org.careerladder.model.ladder.Demand;
import org.careerladder.model.ladder.Mark;
import org.careerladder.model.ladder.Score;
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
            return "none of the " + selection(none.of()) + " is below " + mark(none.mark());
        }
        if (bar instanceof Bar.MustInclude include) {
            return selection(include.of()) + " must be among those that "
                    + (include.mark().equals(Mark.MEETS) ? "meet" : "reach " + mark(include.mark()));
        }
        if (bar instanceof Bar.AnyOf any) {
            return "any of: " + joined(any.bars(), ", or ");
        }
        return bar instanceof Bar.AllOf all ? joined(all.bars(), ", and ") : valued(bar);
    }

    private static String valued(Bar bar) {
        if (bar instanceof Bar.Points points) {
            return "at least " + points.atLeast() + " points"
                    + (points.of() instanceof Selection.Counted ? "" : " from " + selection(points.of()))
                    + points.curves().stream().map(BarWords::curve).collect(Collectors.joining("; ", " (", ")"))
                    + points.weights().stream().map(BarWords::weight).collect(Collectors.joining())
                    + points.bonuses().stream().map(BarWords::bonus).collect(Collectors.joining())
                    + points.caps().stream().map(BarWords::cap).collect(Collectors.joining());
        }
        return bar instanceof Bar.WeightedMean mean
                ? "a weighted mean of at least " + mean.atLeast() + " over " + parts(mean.of())
                : "people judge: " + ((Bar.Judgement) bar).asks();
    }

    /** What each rung or label is worth. */
    private static String curve(Bar.Curve curve) {
        return curve.points().stream()
                .map(Score::toString)
                .collect(Collectors.joining(", ", "class " + curve.pointsClass() + ": ", ""));
    }

    private static String weight(Bar.Weight weight) {
        return ", " + weight.criterion() + " counts " + weight.weight() + " times";
    }

    private static String bonus(Bar.Bonus bonus) {
        return ", " + bonus.points() + " more when " + of(bonus.when());
    }

    private static String cap(Bar.Cap cap) {
        return ", at most " + cap.at() + " of them from " + selection(cap.of());
    }

    private static String parts(List<Bar.Part> parts) {
        return parts.stream().map(BarWords::part).collect(Collectors.joining(", "));
    }

    private static String part(Bar.Part part) {
        String times = part.weight().equals(Score.of(1)) ? "" : " (" + part.weight() + " times)";
        return part instanceof Bar.OfMean mean
                ? "the mean of [" + parts(mean.parts()) + "]" + times
                : ((Bar.OfCriterion) part).criterion() + times;
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
