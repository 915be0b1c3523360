package org.careerladder.rules.internal.gate;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.careerladder.model.ladder.Bar;
import org.careerladder.model.ladder.Criterion;
import org.careerladder.model.ladder.CriterionId;
import org.careerladder.model.ladder.Demand;
import org.careerladder.model.ladder.Ladder;
import org.careerladder.model.ladder.LevelCriteria;
import org.careerladder.model.ladder.Mark;
import org.careerladder.model.ladder.Score;
import org.careerladder.model.ladder.Selection;

/** Resolves the bar of one level, with some of its criteria taken out because they do not apply. */
final class Measuring {

    private static final Demand EVERY_ONE = new Demand.Share(10_000);

    private final Ladder ladder;
    private final LevelCriteria level;
    private final List<LevelGround.Entry> entries;
    private final List<Bar.Judgement> judgements;
    private final BitSet takenOut;
    private final Map<CriterionId, Integer> places = new HashMap<>();

    Measuring(
            Ladder ladder,
            LevelCriteria level,
            List<LevelGround.Entry> entries,
            List<Bar.Judgement> judgements,
            BitSet takenOut) {
        this.ladder = ladder;
        this.level = level;
        this.entries = entries;
        this.judgements = judgements;
        this.takenOut = takenOut;
        for (int place = 0; place < entries.size(); place++) {
            places.put(entries.get(place).criterion().id(), place);
        }
    }

    Measure of(Bar bar) {
        if (bar instanceof Bar.AllOf allOf) {
            return new Measure.AllOf(allOf.bars().stream().map(this::of).toList());
        }
        if (bar instanceof Bar.AnyOf anyOf) {
            return new Measure.AnyOf(anyOf.bars().stream().map(this::of).toList());
        }
        if (bar instanceof Bar.Points points) {
            return points(points);
        }
        if (bar instanceof Bar.WeightedMean mean) {
            return mean(mean);
        }
        return bar instanceof Bar.Judgement judgement ? judgement(judgement) : counted(bar);
    }

    private Measure counted(Bar bar) {
        if (bar instanceof Bar.AtLeast atLeast) {
            return count(atLeast.of(), atLeast.mark(), atLeast.demand());
        }
        if (bar instanceof Bar.NoneBelow noneBelow) {
            return count(noneBelow.of(), noneBelow.mark(), EVERY_ONE);
        }
        if (bar instanceof Bar.MustInclude include) {
            return count(include.of(), include.mark(), EVERY_ONE);
        }
        return count(((Bar.All) bar).of(), Mark.MEETS, EVERY_ONE);
    }

    private Measure count(Selection selection, Mark mark, Demand demand) {
        int[] applying = applying(level.selected(selection));
        long[][] values = IntStream.of(applying)
                .mapToObj(place -> steps(place, threshold(mark, entries.get(place))))
                .toArray(long[][]::new);
        return plain(applying, values, demand.outOf(applying.length));
    }

    private Measure judgement(Bar.Judgement judgement) {
        int place = entries.size() + judgements.indexOf(judgement);
        return plain(new int[] {place}, new long[][] {{0, 1}}, 1);
    }

    private static Measure.Sum plain(int[] places, long[][] values, long demand) {
        int[] free = new int[places.length];
        Arrays.fill(free, Measure.Sum.FREE);
        return new Measure.Sum(places, values, free, new long[0], List.of(), demand);
    }

    private int[] applying(List<Criterion> criteria) {
        return criteria.stream()
                .mapToInt(criterion -> place(criterion.id()))
                .filter(place -> !takenOut.get(place))
                .toArray();
    }

    private int place(CriterionId id) {
        return places.getOrDefault(id, -1);
    }

    private long[] steps(int place, int threshold) {
        return IntStream.rangeClosed(0, entries.get(place).grades().best())
                .mapToLong(grade -> grade >= threshold ? 1 : 0)
                .toArray();
    }

    private int threshold(Mark mark, LevelGround.Entry entry) {
        if (mark instanceof Mark.AtRung atRung) {
            return atRung.rung();
        }
        if (mark instanceof Mark.AtOutcome atOutcome) {
            return entry.grades().least(atOutcome.outcome());
        }
        int ordinal = ladder.ratings().ordinal(((Mark.AtLabel) mark).label());
        return entry.criterion().onRungs()
                ? entry.grades().least(ladder.ratings().meaning(ordinal))
                : ordinal;
    }

    private Measure points(Bar.Points points) {
        int[] counted = applying(level.counted(points));
        long[][] values = IntStream.of(counted)
                .mapToObj(place -> worth(points, entries.get(place).criterion()))
                .toArray(long[][]::new);
        int[] groups = IntStream.of(counted).map(place -> group(points, place)).toArray();
        long[] caps = points.caps().stream().mapToLong(cap -> exact(cap.at())).toArray();
        var bonuses = bonuses(points);
        var all = new Measure.Sum(counted, values, groups, caps, bonuses, exact(points.atLeast()));
        return new Measure.Sum(counted, values, groups, caps, bonuses, Math.min(all.demand(), most(all)));
    }

    /** A score in the unit of points: a value times a weight. */
    private static long exact(Score score) {
        return score.tenThousandths() * Score.of(1).tenThousandths();
    }

    private static long[] worth(Bar.Points points, Criterion criterion) {
        long weight = points.weight(criterion.id()).tenThousandths();
        var curve = LevelCriteria.curve(points, criterion).orElseThrow().points().stream()
                .mapToLong(value -> value.tenThousandths() * weight);
        return criterion.onRungs() ? LongStream.concat(LongStream.of(0), curve).toArray() : curve.toArray();
    }

    private int group(Bar.Points points, int place) {
        var criterion = entries.get(place).criterion();
        return IntStream.range(0, points.caps().size())
                .filter(cap -> level.capped(points, points.caps().get(cap)).contains(criterion))
                .findFirst()
                .orElse(Measure.Sum.FREE);
    }

    /** The bonuses that speak of anything that applies: nobody is given points for what does not. */
    private List<Measure.Bonus> bonuses(Bar.Points points) {
        return points.bonuses().stream()
                .map(bonus -> new Measure.Bonus(exact(bonus.points()), of(bonus.when())))
                .filter(bonus -> readsAnything(bonus.when()))
                .toList();
    }

    private static boolean readsAnything(Measure measure) {
        var read = new BitSet();
        measure.collectRead(read);
        return !read.isEmpty();
    }

    /** The most that a sum can come to with what applies. */
    private long most(Measure.Sum sum) {
        long[] held = new long[sum.caps().length];
        int[] everyBest = bestGrades();
        long most = sum.bonuses().stream()
                .filter(bonus -> bonus.when().holds(everyBest))
                .mapToLong(Measure.Bonus::value)
                .sum();
        for (int i = 0; i < sum.places().length; i++) {
            long best = sum.values()[i][sum.values()[i].length - 1];
            if (sum.groups()[i] == Measure.Sum.FREE) {
                most += best;
            } else {
                held[sum.groups()[i]] += best;
            }
        }
        for (int group = 0; group < held.length; group++) {
            most += Math.min(held[group], sum.caps()[group]);
        }
        return most;
    }

    private int[] bestGrades() {
        var graded = entries.stream().mapToInt(entry -> entry.grades().best());
        return IntStream.concat(graded, judgements.stream().mapToInt(judgement -> 1))
                .toArray();
    }

    private Measure mean(Bar.WeightedMean mean) {
        var shares = new ArrayList<Share>();
        spread(mean.of(), Fraction.ONE, shares);
        shares.sort(Comparator.comparingInt(Share::place));
        var unit = shares.stream().map(share -> share.part().below()).reduce(BigInteger.ONE, Fraction::multiple);
        int[] counted = shares.stream().mapToInt(Share::place).toArray();
        long[][] values = shares.stream().map(share -> worth(mean, share, unit)).toArray(long[][]::new);
        long demand = unit.multiply(BigInteger.valueOf(mean.atLeast().tenThousandths()))
                .longValueExact();
        var all = plain(counted, values, demand);
        return plain(counted, values, Math.min(demand, most(all)));
    }

    /** The part that the rating of one criterion has in a mean. */
    private record Share(int place, Fraction part) {}

    /** Spreads a mean over the criteria that apply; a mean of which nothing is left counts nowhere. */
    private void spread(List<Bar.Part> parts, Fraction whole, List<Share> shares) {
        var left = parts.stream().filter(this::isLeft).toList();
        var weights = left.stream().map(Measuring::weight).reduce(BigInteger.ZERO, BigInteger::add);
        for (Bar.Part part : left) {
            var own = whole.times(weight(part), weights);
            if (part instanceof Bar.OfMean inner) {
                spread(inner.parts(), own, shares);
            } else {
                shares.add(new Share(place(((Bar.OfCriterion) part).criterion()), own));
            }
        }
    }

    private boolean isLeft(Bar.Part part) {
        return part instanceof Bar.OfMean inner
                ? inner.parts().stream().anyMatch(this::isLeft)
                : !takenOut.get(place(((Bar.OfCriterion) part).criterion()));
    }

    private static BigInteger weight(Bar.Part part) {
        return BigInteger.valueOf(part.weight().tenThousandths());
    }

    private long[] worth(Bar.WeightedMean mean, Share share, BigInteger unit) {
        var times = unit.divide(share.part().below()).multiply(share.part().above());
        return values(mean, entries.get(share.place()).criterion()).stream()
                .mapToLong(value -> times.multiply(BigInteger.valueOf(value.tenThousandths()))
                        .longValueExact())
                .toArray();
    }

    private List<Score> values(Bar.WeightedMean mean, Criterion criterion) {
        return criterion.onRungs()
                ? IntStream.rangeClosed(0, criterion.rungs().size())
                        .mapToObj(Score::of)
                        .toList()
                : ladder.ratings().words().stream()
                        .map(word -> mean.value(word).orElseThrow())
                        .toList();
    }
}
