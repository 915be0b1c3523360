package org.careerladder.model.ladder;

import java.util.List;
import java.util.Optional;

/** How the expectations of a level roll up. Every bar is monotone: a better rating never breaks it. */
public sealed interface Bar {

    /** Every one of the selected criteria meets. */
    record All(Selection of) implements Bar {}

    /** At least so many of the selected criteria reach the mark; an empty selection holds. */
    record AtLeast(Demand demand, Selection of, Mark mark) implements Bar {}

    /** None of the selected criteria stays below the mark. */
    record NoneBelow(Mark mark, Selection of) implements Bar {}

    /** Whichever criteria reach the mark, the selected ones are among them. */
    record MustInclude(Selection of, Mark mark) implements Bar {}

    /** At least one of the bars holds. */
    record AnyOf(List<Bar> bars) implements Bar {
        public AnyOf {
            bars = nonEmpty(bars);
        }
    }

    /** All of the bars hold. */
    record AllOf(List<Bar> bars) implements Bar {
        public AllOf {
            bars = nonEmpty(bars);
        }
    }

    /**
     * The points of the counted criteria, and the bonuses that hold on top, come to at least so many.
     *
     * @param atLeast the points demanded; lowered to what can still be reached where criteria do not apply
     * @param of the criteria that count, of those whose class has a curve
     * @param curves what a rating is worth, class by class
     * @param weights criteria that count more or less than once; every other counts once
     * @param bonuses points on top, beyond every cap
     * @param caps parts of the subtotal that count at most so much; no criterion stands in two of them
     */
    record Points(
            Score atLeast, Selection of, List<Curve> curves, List<Weight> weights, List<Bonus> bonuses, List<Cap> caps)
            implements Bar {
        public Points {
            curves = List.copyOf(curves);
            weights = List.copyOf(weights);
            bonuses = List.copyOf(bonuses);
            caps = List.copyOf(caps);
        }

        /** How often the points of a criterion count. */
        public Score weight(CriterionId criterion) {
            return weights.stream()
                    .filter(each -> each.criterion().equals(criterion))
                    .map(Weight::weight)
                    .findFirst()
                    .orElse(Score.of(1));
        }
    }

    /**
     * What each rating is worth to criteria of a class.
     *
     * @param pointsClass the class
     * @param points one value for each rung ({@code none-yet} is worth nothing), or for each label, worst first; never falling
     */
    record Curve(String pointsClass, List<Score> points) {
        public Curve {
            points = List.copyOf(points);
        }
    }

    /** How often the points of a criterion count; above 0. */
    record Weight(CriterionId criterion, Score weight) {}

    /** Points on top where a bar holds. */
    record Bonus(Score points, Bar when) {}

    /** What the points of the selected criteria count at most together. */
    record Cap(Selection of, Score at) {}

    /**
     * The mean of values, by weight, is at least so much; what does not apply leaves the mean, and an empty mean holds.
     *
     * @param atLeast the mean demanded
     * @param values what each label is worth, never falling from worst to best; a rung is worth its number
     * @param of the parts of the mean
     */
    record WeightedMean(Score atLeast, List<LabelValue> values, List<Part> of) implements Bar {
        public WeightedMean {
            values = List.copyOf(values);
            of = List.copyOf(of);
        }

        /** What a label is worth; empty where the bar does not say. */
        public Optional<Score> value(String label) {
            return values.stream()
                    .filter(each -> each.label().equals(label))
                    .map(LabelValue::value)
                    .findFirst();
        }
    }

    /** What a label is worth. */
    record LabelValue(String label, Score value) {}

    /** A part of a mean. */
    sealed interface Part {

        /** How much it counts beside the other parts of the same mean; above 0. They need not come to any sum. */
        Score weight();
    }

    /** The rating of one criterion. */
    record OfCriterion(Score weight, CriterionId criterion) implements Part {}

    /** A mean of its own. */
    record OfMean(Score weight, List<Part> parts) implements Part {
        public OfMean {
            parts = List.copyOf(parts);
        }
    }

    /**
     * What only people can say: it holds where somebody who may has said so.
     *
     * @param id what a case calls it; one id asks one question in a ladder
     * @param asks what is to be judged
     */
    record Judgement(JudgementId id, String asks) implements Bar {}

    /** What decides where a level names no bar: every required expectation meets. */
    Bar STANDARD = new All(new Selection.OfImportance(Importance.REQUIRED));

    /** Every judgement that a bar hangs on, in its order, each once. */
    static List<Judgement> judgements(Bar bar) {
        return bar instanceof Judgement judgement
                ? List.of(judgement)
                : parts(bar).stream()
                        .flatMap(part -> judgements(part).stream())
                        .distinct()
                        .toList();
    }

    /** The bars that a bar is made of. */
    static List<Bar> parts(Bar bar) {
        if (bar instanceof AllOf all) {
            return all.bars();
        }
        if (bar instanceof AnyOf any) {
            return any.bars();
        }
        return bar instanceof Points points
                ? points.bonuses().stream().map(Bonus::when).toList()
                : List.of();
    }

    private static List<Bar> nonEmpty(List<Bar> bars) {
        if (bars.isEmpty()) {
            throw new IllegalArgumentException("A bar of bars has at least one");
        }
        return List.copyOf(bars);
    }
}
