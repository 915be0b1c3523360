package org.careerladder.model.ladder;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.careerladder.model.source.ModelPath;
import org.careerladder.model.source.Problem;

/** Whether the points of a bar can only rise with better ratings, are exact, and can come to what is demanded. */
final class PointsCheck {

    private final Ladder ladder;
    private final LevelCriteria level;
    private final BarCheck bars;
    private final List<Problem> problems;

    PointsCheck(Ladder ladder, LevelCriteria level, BarCheck bars, List<Problem> problems) {
        this.ladder = ladder;
        this.level = level;
        this.bars = bars;
        this.problems = problems;
    }

    void points(Bar.Points points, ModelPath path) {
        int before = problems.size();
        bars.selection(points.of(), path.then("of"));
        curves(points, path.then("curves"));
        named(points, path.then("of"));
        weights(points, path.then("weights"));
        caps(points, path.then("cap"));
        boolean sums = problems.size() == before;
        var withinReach = bonuses(points, path.then("bonus"));
        if (sums) {
            reachable(points, withinReach, path);
        }
    }

    private void curves(Bar.Points points, ModelPath path) {
        for (int i = 0; i < points.curves().size(); i++) {
            var curve = points.curves().get(i);
            bars.pointsClass(curve.pointsClass(), path.then(i));
            if (falls(curve.points())) {
                problems.add(Problem.at(
                        path.then(i),
                        "the curve of `" + curve.pointsClass() + "` falls: a better rating would be worth less",
                        "let no value be smaller than the one before it"));
            }
            length(points, curve, path.then(i));
        }
        if (points.curves().isEmpty()) {
            problems.add(Problem.at(path, "the points have no curve", "give each class that counts its values"));
        }
    }

    static boolean falls(List<Score> scores) {
        for (int i = 1; i < scores.size(); i++) {
            if (scores.get(i).compareTo(scores.get(i - 1)) < 0) {
                return true;
            }
        }
        return false;
    }

    private void length(Bar.Points points, Bar.Curve curve, ModelPath path) {
        level.counted(points).stream()
                .filter(each -> each.pointsClass().equals(curve.pointsClass()))
                .filter(each -> grades(each) != curve.points().size())
                .findFirst()
                .ifPresent(each -> problems.add(Problem.at(
                        path,
                        "the curve of `" + curve.pointsClass() + "` has "
                                + curve.points().size() + " values, and `" + each.id() + "` has " + grades(each)
                                + (each.onRungs() ? " rungs" : " labels"),
                        "write one value for each, the worst first")));
    }

    private int grades(Criterion criterion) {
        return criterion.onRungs()
                ? criterion.rungs().size()
                : ladder.ratings().labels().size();
    }

    /** What a bar names must count; what it selects by group counts where it has a curve. */
    private void named(Bar.Points points, ModelPath path) {
        var counted = level.counted(points);
        if (points.of() instanceof Selection.Named named) {
            for (int i = 0; i < named.criteria().size(); i++) {
                var id = named.criteria().get(i);
                var criterion = ladder.criterion(id);
                if (criterion.isPresent()
                        && LevelCriteria.curve(points, criterion.get()).isEmpty()) {
                    problems.add(Problem.at(
                            path.then(i),
                            "`" + id + "` has no curve here",
                            "add a curve for its class, or leave it out"));
                }
            }
        } else if (counted.isEmpty() && !points.curves().isEmpty()) {
            problems.add(Problem.at(path, "no criterion counts points here", "give criteria the class of a curve"));
        }
    }

    private void weights(Bar.Points points, ModelPath path) {
        var counted = level.counted(points).stream().map(Criterion::id).toList();
        for (int i = 0; i < points.weights().size(); i++) {
            var weight = points.weights().get(i);
            if (ladder.criterion(weight.criterion()).isEmpty()) {
                problems.add(LevelCheck.unknown(ladder, weight.criterion(), path.then(i)));
            } else if (!counted.contains(weight.criterion())) {
                problems.add(Problem.at(
                        path.then(i), "`" + weight.criterion() + "` does not count here", "take its weight out"));
            }
            positive(weight.weight(), path.then(i).then("weight"), problems);
        }
    }

    static void positive(Score weight, ModelPath path, List<Problem> problems) {
        if (weight.tenThousandths() == 0) {
            problems.add(Problem.at(path, "a weight of 0 counts nothing", "weights are above 0; else leave it out"));
        }
    }

    /** The bonuses that somebody can be given. */
    private List<Bar.Bonus> bonuses(Bar.Points points, ModelPath path) {
        var withinReach = new ArrayList<Bar.Bonus>();
        for (int i = 0; i < points.bonuses().size(); i++) {
            var bonus = points.bonuses().get(i);
            int before = problems.size();
            bonus(bonus, path.then(i).then("when"));
            if (problems.size() == before) {
                withinReach.add(bonus);
            }
        }
        return withinReach;
    }

    private void bonus(Bar.Bonus bonus, ModelPath path) {
        int before = problems.size();
        bars.bar(bonus.when(), path);
        if (problems.size() == before && !level.rates(bonus.when())) {
            problems.add(Problem.at(
                    path,
                    "this bonus can never be given: it speaks of nothing that is rated at this level",
                    "let the level expect what it speaks of, or take it out"));
        }
    }

    private void caps(Bar.Points points, ModelPath path) {
        var capped = new HashSet<CriterionId>();
        for (int i = 0; i < points.caps().size(); i++) {
            var cap = points.caps().get(i);
            var of = path.then(i).then("of");
            bars.selection(cap.of(), of);
            var held = level.capped(points, cap);
            if (held.isEmpty()) {
                problems.add(Problem.at(of, "the cap holds nothing that counts here", "select what counts points"));
            }
            held.stream().filter(each -> !capped.add(each.id())).findFirst().ifPresent(twice -> {
                problems.add(Problem.at(of, "`" + twice.id() + "` stands in two caps", "let caps share no criterion"));
            });
        }
    }

    private void reachable(Bar.Points points, List<Bar.Bonus> withinReach, ModelPath path) {
        var most = new PointsMost(level, points, withinReach).most();
        if (most.bitLength() > 62) {
            problems.add(
                    Problem.at(path, "these points are too large to stay exact", "use smaller points and weights"));
        } else if (most.compareTo(PointsMost.exact(points.atLeast())) < 0) {
            problems.add(Problem.at(
                    path.then("at-least"),
                    "this can never be reached: the best ratings come to " + PointsMost.told(most) + " points"
                            + (withinReach.equals(points.bonuses())
                                    ? ""
                                    : ", without the bonus that nobody can be given"),
                    "ask for fewer"));
        }
    }

    /** The most that points can come to, in units of 10⁻⁸: a value times a weight. */
    private record PointsMost(LevelCriteria level, Bar.Points points, List<Bar.Bonus> withinReach) {

        private static final BigInteger ONE = BigInteger.valueOf(10_000);

        static BigInteger exact(Score score) {
            return BigInteger.valueOf(score.tenThousandths()).multiply(ONE);
        }

        static String told(BigInteger most) {
            return new java.math.BigDecimal(most, 8).stripTrailingZeros().toPlainString();
        }

        BigInteger most() {
            var bonuses =
                    withinReach.stream().map(bonus -> exact(bonus.points())).reduce(BigInteger.ZERO, BigInteger::add);
            var free = new HashSet<>(level.counted(points));
            var held = BigInteger.ZERO;
            for (Bar.Cap cap : points.caps()) {
                var capped = level.capped(points, cap);
                capped.forEach(free::remove);
                held = held.add(sum(capped).min(exact(cap.at())));
            }
            return bonuses.add(held).add(sum(List.copyOf(free)));
        }

        private BigInteger sum(List<Criterion> criteria) {
            return criteria.stream().map(this::best).reduce(BigInteger.ZERO, BigInteger::add);
        }

        private BigInteger best(Criterion criterion) {
            var values = LevelCriteria.curve(points, criterion).orElseThrow().points();
            var best = values.get(values.size() - 1);
            return BigInteger.valueOf(best.tenThousandths())
                    .multiply(BigInteger.valueOf(points.weight(criterion.id()).tenThousandths()));
        }
    }
}
