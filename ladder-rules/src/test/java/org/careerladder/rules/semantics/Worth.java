package org.careerladder.rules.semantics;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.careerladder.model.ladder.Bar;
import org.careerladder.model.ladder.Criterion;
import org.careerladder.model.ladder.CriterionId;
import org.careerladder.model.ladder.Expectation;
import org.careerladder.model.ladder.Score;
import org.careerladder.model.ladder.Selection;

/** What ratings are worth in points and in means: the contract read a second time, with numbers of one hundred digits. */
record Worth(
        SmallGate gate, Map<CriterionId, Expectation> asked, Map<CriterionId, Integer> rated, Predicate<Bar> holding) {

    private static final MathContext EXACT_ENOUGH = new MathContext(100);

    boolean holds(Bar.Points points) {
        var given = points.bonuses().stream()
                .filter(bonus -> speaksOfAnything(bonus.when()))
                .toList();
        var now = subtotal(points, rated)
                .add(sum(given.stream()
                        .filter(bonus -> holding.test(bonus.when()))
                        .toList()));
        var most = subtotal(points, best()).add(sum(given));
        return now.compareTo(number(points.atLeast()).min(most)) >= 0;
    }

    private static BigDecimal sum(List<Bar.Bonus> bonuses) {
        return bonuses.stream().map(bonus -> number(bonus.points())).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal number(Score score) {
        return new BigDecimal(score.toString());
    }

    private Map<CriterionId, Integer> best() {
        var best = new HashMap<>(rated);
        best.replaceAll((id, place) -> place == SmallGate.WAIVED ? place : gate.top(id));
        return best;
    }

    private BigDecimal subtotal(Bar.Points points, Map<CriterionId, Integer> ratings) {
        var left = counted(points);
        var total = BigDecimal.ZERO;
        for (Bar.Cap cap : points.caps()) {
            var held = left.stream().filter(each -> matches(cap.of(), each)).collect(Collectors.toSet());
            left.removeAll(held);
            total = total.add(points(points, held, ratings).min(number(cap.at())));
        }
        return total.add(points(points, left, ratings));
    }

    private BigDecimal points(Bar.Points points, Set<Criterion> criteria, Map<CriterionId, Integer> ratings) {
        var total = BigDecimal.ZERO;
        for (Criterion each : criteria) {
            int place = ratings.get(each.id()) - (each.onRungs() ? 1 : 0);
            var times = points.weights().stream()
                    .filter(weight -> weight.criterion().equals(each.id()))
                    .map(weight -> number(weight.weight()))
                    .reduce(BigDecimal.ONE, BigDecimal::multiply);
            total = place < 0
                    ? total
                    : total.add(number(curve(points, each).get(place)).multiply(times));
        }
        return total;
    }

    private static List<Score> curve(Bar.Points points, Criterion criterion) {
        return points.curves().stream()
                .filter(curve -> curve.pointsClass().equals(criterion.pointsClass()))
                .flatMap(curve -> curve.points().stream())
                .toList();
    }

    private Set<Criterion> counted(Bar.Points points) {
        return applying().stream()
                .filter(each -> !curve(points, each).isEmpty())
                .filter(each -> points.of() instanceof Selection.Counted || selects(points.of(), each))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private List<Criterion> applying() {
        return gate.ladder().criteria().stream()
                .filter(each -> rated.getOrDefault(each.id(), SmallGate.WAIVED) != SmallGate.WAIVED)
                .toList();
    }

    private boolean selects(Selection selection, Criterion criterion) {
        return (selection instanceof Selection.Named || asked.containsKey(criterion.id()))
                && matches(selection, criterion);
    }

    private boolean matches(Selection selection, Criterion criterion) {
        if (selection instanceof Selection.Named named) {
            return named.criteria().contains(criterion.id());
        }
        if (selection instanceof Selection.OfImportance of) {
            return asked.containsKey(criterion.id())
                    && asked.get(criterion.id()).importance() == of.importance();
        }
        if (selection instanceof Selection.OfClass of) {
            return criterion.pointsClass().equals(of.pointsClass());
        }
        return !(selection instanceof Selection.OfCompetency of)
                || criterion.competency().equals(of.competency());
    }

    private boolean speaksOfAnything(Bar bar) {
        if (bar instanceof Bar.Judgement) {
            return true;
        }
        if (bar instanceof Bar.Points points) {
            return !counted(points).isEmpty()
                    || points.bonuses().stream().anyMatch(bonus -> speaksOfAnything(bonus.when()));
        }
        if (bar instanceof Bar.WeightedMean mean) {
            return !mean(mean, mean.of(), rated).isEmpty();
        }
        if (bar instanceof Bar.AllOf || bar instanceof Bar.AnyOf) {
            return Bar.parts(bar).stream().anyMatch(this::speaksOfAnything);
        }
        return applying().stream().anyMatch(each -> selects(selection(bar), each));
    }

    private static Selection selection(Bar bar) {
        if (bar instanceof Bar.All all) {
            return all.of();
        }
        if (bar instanceof Bar.AtLeast atLeast) {
            return atLeast.of();
        }
        return bar instanceof Bar.MustInclude include ? include.of() : ((Bar.NoneBelow) bar).of();
    }

    boolean holds(Bar.WeightedMean mean) {
        var now = mean(mean, mean.of(), rated);
        var most = mean(mean, mean.of(), best());
        return now.isEmpty()
                || now.get(0).subtract(number(mean.atLeast()).min(most.get(0))).compareTo(new BigDecimal("-1e-60"))
                        >= 0;
    }

    /** The mean of what applies, or nothing. */
    private List<BigDecimal> mean(Bar.WeightedMean mean, List<Bar.Part> parts, Map<CriterionId, Integer> ratings) {
        var total = BigDecimal.ZERO;
        var weights = BigDecimal.ZERO;
        for (Bar.Part part : parts) {
            var value = part instanceof Bar.OfMean inner
                    ? mean(mean, inner.parts(), ratings)
                    : value(mean, ((Bar.OfCriterion) part).criterion(), ratings);
            if (!value.isEmpty()) {
                total = total.add(number(part.weight()).multiply(value.get(0)));
                weights = weights.add(number(part.weight()));
            }
        }
        return weights.signum() == 0 ? List.of() : List.of(total.divide(weights, EXACT_ENOUGH));
    }

    private List<BigDecimal> value(Bar.WeightedMean mean, CriterionId id, Map<CriterionId, Integer> ratings) {
        int place = ratings.get(id);
        if (place == SmallGate.WAIVED) {
            return List.of();
        }
        if (gate.ladder().criterion(id).orElseThrow().onRungs()) {
            return List.of(BigDecimal.valueOf(place));
        }
        String label = gate.ladder().ratings().words().get(place);
        return mean.values().stream()
                .filter(each -> each.label().equals(label))
                .map(each -> number(each.value()))
                .toList();
    }
}
