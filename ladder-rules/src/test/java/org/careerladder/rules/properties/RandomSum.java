package org.careerladder.rules.properties;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.careerladder.model.ladder.Bar;
import org.careerladder.model.ladder.CompetencyId;
import org.careerladder.model.ladder.Criterion;
import org.careerladder.model.ladder.RatingScale;
import org.careerladder.model.ladder.Score;
import org.careerladder.model.ladder.Selection;

/** Points with curves, weights, bonuses and caps, and means inside means; what a ladder's check refuses is thrown again by who asked. */
record RandomSum(Dice dice, RatingScale scale, List<Criterion> criteria) {

    Bar points(Selection of, Supplier<Bar> when, int depth) {
        var curves = dice.some(classes().stream().map(this::curve).toList(), 80);
        var bonuses = IntStream.range(0, depth > 0 ? dice.below(3) : 0)
                .mapToObj(i -> new Bar.Bonus(score(4), when.get()))
                .toList();
        return new Bar.Points(
                score(14), dice.in100(50) ? new Selection.Counted() : of, curves, weights(), bonuses, caps());
    }

    /** One criterion of each class. */
    private List<Criterion> classes() {
        var classes = new LinkedHashMap<String, Criterion>();
        criteria.stream()
                .filter(each -> !each.pointsClass().isEmpty())
                .forEach(each -> classes.putIfAbsent(each.pointsClass(), each));
        return List.copyOf(classes.values());
    }

    private Bar.Curve curve(Criterion criterion) {
        int size =
                criterion.onRungs() ? criterion.rungs().size() : scale.labels().size();
        return new Bar.Curve(criterion.pointsClass(), rising(size));
    }

    private List<Score> rising(int size) {
        return IntStream.range(0, size).mapToObj(i -> score(8)).sorted().toList();
    }

    private List<Bar.Weight> weights() {
        return dice.some(criteria, 10).stream()
                .map(criterion -> new Bar.Weight(criterion.id(), weight()))
                .toList();
    }

    private List<Bar.Cap> caps() {
        return switch (dice.below(5)) {
            case 0 -> List.of(new Bar.Cap(new Selection.Any(), score(12)));
            case 1 -> List.of(cap("craft"));
            case 2 -> List.of(cap("impact"), cap("people"));
            default -> List.of();
        };
    }

    private Bar.Cap cap(String competency) {
        return new Bar.Cap(new Selection.OfCompetency(CompetencyId.of(competency)), score(8));
    }

    Bar mean() {
        var values = rising(scale.labels().size());
        var labels = IntStream.range(0, values.size())
                .mapToObj(i -> new Bar.LabelValue(scale.words().get(i), values.get(i)))
                .toList();
        var counted = dice.shuffled(criteria).subList(0, dice.from(1, 4));
        return new Bar.WeightedMean(score(4), labels, parts(counted));
    }

    /** Of several criteria some may stand in a mean of their own. */
    private List<Bar.Part> parts(List<Criterion> of) {
        var parts = dice.shuffled(of.stream()
                .map(each -> (Bar.Part) new Bar.OfCriterion(weight(), each.id()))
                .toList());
        return of.size() > 1 && dice.in100(50)
                ? List.of(parts.get(0), new Bar.OfMean(weight(), parts.subList(1, parts.size())))
                : parts;
    }

    /** Mostly whole, for then a sum often meets the demand to the letter. */
    private Score score(int most) {
        return dice.in100(75) ? Score.of(dice.from(0, most)) : new Score(dice.from(0, most * 10_000));
    }

    private Score weight() {
        return dice.in100(75) ? Score.of(dice.from(1, 3)) : new Score(dice.from(1, 30_000));
    }
}
