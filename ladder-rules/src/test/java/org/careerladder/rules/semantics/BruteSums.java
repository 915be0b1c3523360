package org.careerladder.rules.semantics;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.careerladder.model.ladder.Bar;
import org.careerladder.model.ladder.CriterionId;
import org.careerladder.model.ladder.Score;

/** Points and means as one would reckon them on paper, bonus by bonus and part by part. */
record BruteSums(SmallGate gate, BruteForce bars) {

    boolean holds(Bar.Points points, Map<CriterionId, Integer> rated) {
        var demand = Exact.of(points.atLeast()).atMost(score(points, atBest(rated)));
        return score(points, rated).compareTo(demand) >= 0;
    }

    boolean holds(Bar.WeightedMean mean, Map<CriterionId, Integer> rated) {
        return mean(mean, mean.of(), rated)
                .map(value -> value.compareTo(demand(mean, rated)) >= 0)
                .orElse(true);
    }

    /** Whether these ratings come to what is asked, with nothing lowered, and every bonus speaks of something. */
    boolean comesTo(Bar.Points points, Map<CriterionId, Integer> rated) {
        return score(points, rated).compareTo(Exact.of(points.atLeast())) >= 0
                && points.bonuses().stream().allMatch(bonus -> reads(bonus.when(), rated));
    }

    /** Whether these ratings come to the mean that is asked, with nothing lowered. */
    boolean comesTo(Bar.WeightedMean mean, Map<CriterionId, Integer> rated) {
        return mean(mean, mean.of(), rated).orElseThrow().compareTo(Exact.of(mean.atLeast())) >= 0;
    }

    private Exact demand(Bar.WeightedMean mean, Map<CriterionId, Integer> rated) {
        return Exact.of(mean.atLeast())
                .atMost(mean(mean, mean.of(), atBest(rated)).orElseThrow());
    }

    private Map<CriterionId, Integer> atBest(Map<CriterionId, Integer> rated) {
        var best = new HashMap<>(rated);
        best.replaceAll((id, place) -> place == SmallGate.WAIVED ? place : gate.top(id));
        return best;
    }

    private Exact score(Bar.Points points, Map<CriterionId, Integer> rated) {
        var uncapped = counted(points, rated);
        var sum = Exact.ZERO;
        for (Bar.Cap cap : points.caps()) {
            var held =
                    uncapped.stream().filter(id -> gate.matches(cap.of(), id)).collect(Collectors.toSet());
            sum = sum.plus(worth(points, held, rated).atMost(Exact.of(cap.at())));
            uncapped.removeAll(held);
        }
        return sum.plus(worth(points, uncapped, rated)).plus(bonuses(points, rated));
    }

    private Set<CriterionId> counted(Bar.Points points, Map<CriterionId, Integer> rated) {
        return rated.keySet().stream()
                .filter(id -> rated.get(id) != SmallGate.WAIVED && gate.counts(points, id))
                .collect(Collectors.toSet());
    }

    private Exact worth(Bar.Points points, Set<CriterionId> counted, Map<CriterionId, Integer> rated) {
        var sum = Exact.ZERO;
        for (CriterionId id : counted) {
            sum = sum.plus(worth(points, id, rated.get(id)));
        }
        return sum;
    }

    private Exact worth(Bar.Points points, CriterionId id, int place) {
        var criterion = gate.ladder().criterion(id).orElseThrow();
        var curve = SmallGate.curve(points, criterion).orElseThrow().points();
        int from = criterion.onRungs() ? place - 1 : place;
        var weights = points.weights().stream().filter(each -> each.criterion().equals(id));
        var weight = weights.map(Bar.Weight::weight).findFirst().orElse(Score.of(1));
        return from < 0 ? Exact.ZERO : Exact.of(curve.get(from)).times(Exact.of(weight));
    }

    private Exact bonuses(Bar.Points points, Map<CriterionId, Integer> rated) {
        var sum = Exact.ZERO;
        for (Bar.Bonus bonus : points.bonuses()) {
            if (reads(bonus.when(), rated) && bars.holds(bonus.when(), rated)) {
                sum = sum.plus(Exact.of(bonus.points()));
            }
        }
        return sum;
    }

    /** Whether a bar reads anything that applies. */
    private boolean reads(Bar bar, Map<CriterionId, Integer> rated) {
        if (bar instanceof Bar.AllOf all) {
            return all.bars().stream().anyMatch(each -> reads(each, rated));
        }
        if (bar instanceof Bar.AnyOf any) {
            return any.bars().stream().anyMatch(each -> reads(each, rated));
        }
        if (bar instanceof Bar.Points points) {
            return !counted(points, rated).isEmpty()
                    || points.bonuses().stream().anyMatch(each -> reads(each.when(), rated));
        }
        if (bar instanceof Bar.WeightedMean mean) {
            return mean(mean, mean.of(), rated).isPresent();
        }
        return bar instanceof Bar.Judgement
                || !bars.applying(SmallGate.selection(bar), rated).isEmpty();
    }

    private Optional<Exact> mean(Bar.WeightedMean mean, List<Bar.Part> parts, Map<CriterionId, Integer> rated) {
        var sum = Exact.ZERO;
        var weights = Exact.ZERO;
        for (Bar.Part part : parts) {
            var value = value(mean, part, rated);
            if (value.isPresent()) {
                sum = sum.plus(value.get().times(Exact.of(part.weight())));
                weights = weights.plus(Exact.of(part.weight()));
            }
        }
        return weights.equals(Exact.ZERO) ? Optional.empty() : Optional.of(sum.over(weights));
    }

    private Optional<Exact> value(Bar.WeightedMean mean, Bar.Part part, Map<CriterionId, Integer> rated) {
        if (part instanceof Bar.OfMean inner) {
            return mean(mean, inner.parts(), rated);
        }
        var id = ((Bar.OfCriterion) part).criterion();
        int place = rated.get(id);
        if (place == SmallGate.WAIVED) {
            return Optional.empty();
        }
        var words = gate.ladder().ratings().words();
        return gate.ladder().criterion(id).orElseThrow().onRungs()
                ? Optional.of(Exact.of(place))
                : mean.value(words.get(place)).map(Exact::of);
    }
}
