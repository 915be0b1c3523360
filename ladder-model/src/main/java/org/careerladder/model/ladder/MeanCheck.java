package org.careerladder.model.ladder;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.careerladder.model.source.ModelPath;
import org.careerladder.model.source.NearestWord;
import org.careerladder.model.source.Problem;

/** Whether a weighted mean can only rise with better ratings, is exact, and can come to what is demanded. */
final class MeanCheck {

    private final Ladder ladder;
    private final BarCheck bars;
    private final List<Problem> problems;

    MeanCheck(Ladder ladder, BarCheck bars, List<Problem> problems) {
        this.ladder = ladder;
        this.bars = bars;
        this.problems = problems;
    }

    void mean(Bar.WeightedMean mean, ModelPath path) {
        int before = problems.size();
        parts(mean.of(), path.then("of"), new ArrayList<>());
        values(mean, path.then("values"));
        if (problems.size() == before) {
            reachable(mean, path);
        }
    }

    private void parts(List<Bar.Part> parts, ModelPath path, List<CriterionId> seen) {
        if (parts.isEmpty()) {
            problems.add(Problem.at(path, "the mean has no part", "add `- { weight: 1, criterion: ... }`"));
        }
        for (int i = 0; i < parts.size(); i++) {
            var part = parts.get(i);
            PointsCheck.positive(part.weight(), path.then(i).then("weight"), problems);
            if (part instanceof Bar.OfMean inner) {
                parts(inner.parts(), path.then(i).then("mean"), seen);
            } else {
                criterion(((Bar.OfCriterion) part).criterion(), path.then(i).then("criterion"), seen);
            }
        }
    }

    private void criterion(CriterionId id, ModelPath path, List<CriterionId> seen) {
        if (seen.contains(id)) {
            problems.add(
                    Problem.at(path, "the mean takes `" + id + "` twice", "name it once, and give it more weight"));
        }
        seen.add(id);
        bars.named(id, path);
    }

    private void values(Bar.WeightedMean mean, ModelPath path) {
        var words = ladder.ratings().words();
        for (int i = 0; i < mean.values().size(); i++) {
            String label = mean.values().get(i).label();
            if (!words.contains(label)) {
                problems.add(Problem.at(
                        path.then(i), "`" + label + "` is no label of this ladder", NearestWord.advice(label, words)));
            }
        }
        if (criteria(mean).stream().anyMatch(each -> !each.onRungs())) {
            everyLabel(mean, words, path);
        }
        var ordered = words.stream().flatMap(word -> mean.value(word).stream()).toList();
        if (PointsCheck.falls(ordered)) {
            problems.add(Problem.at(
                    path,
                    "the values fall: a better label would be worth less",
                    "let no label be worth less than one below it"));
        }
    }

    private void everyLabel(Bar.WeightedMean mean, List<String> words, ModelPath path) {
        var missing = words.stream().filter(word -> mean.value(word).isEmpty()).toList();
        if (!missing.isEmpty()) {
            problems.add(Problem.at(
                    path,
                    "no value for `" + String.join("`, `", missing) + "`",
                    "say what each label of the ladder is worth"));
        }
    }

    private List<Criterion> criteria(Bar.WeightedMean mean) {
        return LevelCriteria.averaged(mean.of()).stream()
                .flatMap(id -> ladder.criterion(id).stream())
                .toList();
    }

    private void reachable(Bar.WeightedMean mean, ModelPath path) {
        var most = new Most(ladder, mean);
        if (most.units().bitLength() > 62) {
            problems.add(Problem.at(
                    path.then("of"),
                    "these weights are too fine, or nested too deep, to stay exact",
                    "use rounder weights, or fewer means inside means"));
        } else if (!most.reaches(mean.atLeast())) {
            problems.add(Problem.at(
                    path.then("at-least"), "this can never be reached: the best ratings come to less", "ask for less"));
        }
    }

    /** How high a mean can come, and how large its exact numbers get. A rung is worth its number. */
    private record Most(Ladder ladder, Bar.WeightedMean mean) {

        /** The highest value times the sums of weights of every mean in it. */
        BigInteger units() {
            return sums(mean.of()).multiply(BigInteger.valueOf(Score.MOST));
        }

        private static BigInteger sums(List<Bar.Part> parts) {
            var divisor = parts.stream()
                    .map(part -> BigInteger.valueOf(part.weight().tenThousandths()))
                    .reduce(BigInteger.ZERO, BigInteger::gcd);
            var product = parts.stream()
                    .map(part -> BigInteger.valueOf(part.weight().tenThousandths()))
                    .reduce(BigInteger.ZERO, BigInteger::add)
                    .divide(divisor);
            for (Bar.Part part : parts) {
                product = part instanceof Bar.OfMean inner ? product.multiply(sums(inner.parts())) : product;
            }
            return product;
        }

        boolean reaches(Score atLeast) {
            var best = best(mean.of());
            return best.above()
                            .compareTo(
                                    BigInteger.valueOf(atLeast.tenThousandths()).multiply(best.below()))
                    >= 0;
        }

        private Ratio best(List<Bar.Part> parts) {
            var sum = Ratio.ZERO;
            var weights = BigInteger.ZERO;
            for (Bar.Part part : parts) {
                var weight = BigInteger.valueOf(part.weight().tenThousandths());
                var best = part instanceof Bar.OfMean inner
                        ? best(inner.parts())
                        : Ratio.of(best(ladder.criterion(((Bar.OfCriterion) part).criterion())
                                .orElseThrow()));
                sum = sum.plus(best.times(weight));
                weights = weights.add(weight);
            }
            return new Ratio(sum.above(), sum.below().multiply(weights));
        }

        private Score best(Criterion criterion) {
            var words = ladder.ratings().words();
            return criterion.onRungs()
                    ? Score.of(criterion.rungs().size())
                    : mean.value(words.get(words.size() - 1)).orElseThrow();
        }
    }

    /** An exact quotient. */
    private record Ratio(BigInteger above, BigInteger below) {

        static final Ratio ZERO = new Ratio(BigInteger.ZERO, BigInteger.ONE);

        static Ratio of(Score score) {
            return new Ratio(BigInteger.valueOf(score.tenThousandths()), BigInteger.ONE);
        }

        Ratio times(BigInteger factor) {
            return new Ratio(above.multiply(factor), below);
        }

        Ratio plus(Ratio other) {
            return new Ratio(above.multiply(other.below).add(other.above.multiply(below)), below.multiply(other.below));
        }
    }
}
