package org.careerladder.report.internal.phrase;

import java.util.List;
import java.util.stream.Collectors;
import org.careerladder.model.ladder.Bar;
import org.careerladder.model.ladder.CriterionId;
import org.careerladder.model.ladder.Demand;
import org.careerladder.model.ladder.Mark;
import org.careerladder.model.ladder.Score;
import org.careerladder.model.ladder.Selection;

/** Bars as a person says them: {@code all required criteria meet}. */
public record BarWords(Phrases phrases) {

    public String of(Bar bar) {
        if (bar instanceof Bar.All all) {
            return say(BarPhrase.ALL, selection(all.of()));
        }
        if (bar instanceof Bar.AtLeast atLeast) {
            String demand = demand(atLeast.demand());
            return isMeets(atLeast.mark())
                    ? say(BarPhrase.AT_LEAST, demand, selection(atLeast.of()))
                    : say(BarPhrase.AT_LEAST_REACH, demand, selection(atLeast.of()), mark(atLeast.mark()));
        }
        if (bar instanceof Bar.NoneBelow none) {
            return say(BarPhrase.NONE_BELOW, selection(none.of()), mark(none.mark()));
        }
        if (bar instanceof Bar.MustInclude include) {
            return isMeets(include.mark())
                    ? say(BarPhrase.MUST_INCLUDE, selection(include.of()))
                    : say(BarPhrase.MUST_INCLUDE_REACH, selection(include.of()), mark(include.mark()));
        }
        if (bar instanceof Bar.AnyOf any) {
            return say(BarPhrase.ANY_OF, joined(any.bars(), BarPhrase.OR));
        }
        return bar instanceof Bar.AllOf all ? joined(all.bars(), BarPhrase.AND) : valued(bar);
    }

    private String say(BarPhrase phrase, Object... values) {
        return phrases.say(phrase, values);
    }

    private static boolean isMeets(Mark mark) {
        return mark.equals(Mark.MEETS);
    }

    private String valued(Bar bar) {
        if (bar instanceof Bar.Points points) {
            String lead = points.of() instanceof Selection.Counted
                    ? say(BarPhrase.POINTS, points.atLeast())
                    : say(BarPhrase.POINTS_FROM, points.atLeast(), selection(points.of()));
            return lead
                    + points.curves().stream().map(this::curve).collect(Collectors.joining("; ", " (", ")"))
                    + points.weights().stream().map(this::weight).collect(Collectors.joining())
                    + points.bonuses().stream().map(this::bonus).collect(Collectors.joining())
                    + points.caps().stream().map(this::cap).collect(Collectors.joining());
        }
        return bar instanceof Bar.WeightedMean mean
                ? say(BarPhrase.WEIGHTED_MEAN, mean.atLeast(), parts(mean.of()))
                : say(BarPhrase.JUDGE, ((Bar.Judgement) bar).asks());
    }

    /** What each rung or label is worth. */
    private String curve(Bar.Curve curve) {
        return say(
                BarPhrase.CURVE,
                curve.pointsClass(),
                curve.points().stream().map(Score::toString).collect(Collectors.joining(", ")));
    }

    private String weight(Bar.Weight weight) {
        return say(BarPhrase.WEIGHT, weight.criterion(), weight.weight());
    }

    private String bonus(Bar.Bonus bonus) {
        return say(BarPhrase.BONUS, bonus.points(), of(bonus.when()));
    }

    private String cap(Bar.Cap cap) {
        return say(BarPhrase.CAP, cap.at(), selection(cap.of()));
    }

    private String parts(List<Bar.Part> parts) {
        return parts.stream().map(this::part).collect(Collectors.joining(", "));
    }

    private String part(Bar.Part part) {
        String name = part instanceof Bar.OfMean mean
                ? say(BarPhrase.MEAN_OF, parts(mean.parts()))
                : ((Bar.OfCriterion) part).criterion().toString();
        return part.weight().equals(Score.of(1)) ? name : say(BarPhrase.TIMES, name, part.weight());
    }

    private String joined(List<Bar> bars, BarPhrase by) {
        return bars.stream()
                .map(bar -> bar instanceof Bar.AnyOf || bar instanceof Bar.AllOf ? "(" + of(bar) + ")" : of(bar))
                .reduce((one, other) -> say(by, one, other))
                .orElse("");
    }

    private String demand(Demand demand) {
        return demand instanceof Demand.Share share
                ? phrases.percent(share.basisPoints())
                : String.valueOf(((Demand.Count) demand).count());
    }

    private String selection(Selection of) {
        if (of instanceof Selection.OfImportance importance) {
            return say(
                    switch (importance.importance()) {
                        case REQUIRED -> BarPhrase.REQUIRED;
                        case EXPECTED -> BarPhrase.EXPECTED;
                        case OPTIONAL -> BarPhrase.OPTIONAL;
                    });
        }
        if (of instanceof Selection.OfCompetency competency) {
            return say(BarPhrase.OF_COMPETENCY, competency.competency());
        }
        if (of instanceof Selection.OfClass points) {
            return say(BarPhrase.OF_CLASS, points.pointsClass());
        }
        return of instanceof Selection.Named named
                ? say(
                        BarPhrase.NAMED,
                        named.criteria().stream().map(CriterionId::value).collect(Collectors.joining(", ")))
                : say(BarPhrase.CRITERIA);
    }

    private String mark(Mark mark) {
        if (mark instanceof Mark.AtLabel label) {
            return label.label();
        }
        return mark instanceof Mark.AtRung rung
                ? say(BarPhrase.RUNG, rung.rung())
                : phrases.word(((Mark.AtOutcome) mark).outcome());
    }
}
