package org.careerladder.rules.internal.recourse;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * The least that any set costs that gets beyond some hurdles. Each hurdle counts with its cheapest way; what it counts of a slot
 * no other hurdle counts again (a saturated cost partitioning: Seipp, Keller, Helmert, JAIR 67, 2020).
 */
final class Least {

    private final Levels at;
    private final List<Slot> slots;
    private final int days;
    private final Map<Integer, long[]> left = new HashMap<>();

    private Least(Levels at, List<Slot> slots, int days) {
        this.at = at;
        this.slots = slots;
        this.days = days;
    }

    /**
     * What a set costs at least.
     *
     * @param at what is done already
     * @param hurdles what stands in its way; no wall
     */
    static Price of(Levels at, List<Hurdles> hurdles, List<Slot> slots) {
        int days = Math.max(
                at.days(), hurdles.stream().mapToInt(Hurdles::days).max().orElse(0));
        var least = new Least(at, slots, days);
        long more = hurdles.stream()
                .sorted(Comparator.comparingLong(least::together).reversed())
                .mapToLong(least::counted)
                .sum();
        return new Price(days, Price.of(at, slots).effort() + more);
    }

    private long together(Hurdles hurdles) {
        return new Shares(hurdles).sum();
    }

    /** Counts the least that some hurdles cost, and keeps others from counting it again. */
    private long counted(Hurdles hurdles) {
        var shares = new Shares(hurdles);
        shares.take();
        return shares.sum();
    }

    /**
     * What each of some hurdles costs at least, of what no other has counted. A slot that helps beyond several of them counts for
     * each with its part.
     */
    private final class Shares {

        private final Hurdles hurdles;
        private final Map<Integer, Long> helps = new HashMap<>();
        private final long[] sorted;

        Shares(Hurdles hurdles) {
            this.hurdles = hurdles;
            hurdles.all().forEach(hurdle -> hurdle.raised(at).forEach(slot -> helps.merge(slot, 1L, Long::sum)));
            this.sorted = hurdles.all().stream().mapToLong(this::of).sorted().toArray();
        }

        /** Whichever are got beyond: they cost no less than so many of the cheapest. */
        long sum() {
            return LongStream.of(sorted).limit(hurdles.needed()).sum();
        }

        private long of(Hurdle hurdle) {
            return hurdle.ways().stream()
                    .filter(way -> way.days() <= days)
                    .mapToLong(way ->
                            way.raised(at).mapToLong(slot -> of(slot, way)).sum())
                    .min()
                    .orElse(0);
        }

        private long of(int slot, Levels way) {
            return left(slot)[way.of(slot)] / helps.getOrDefault(slot, 1L);
        }

        void take() {
            var counted = new HashMap<Integer, long[]>();
            long most = sorted[hurdles.needed() - 1];
            for (Hurdle hurdle : hurdles.all()) {
                count(hurdle, Math.min(most, of(hurdle)))
                        .forEach((slot, counts) -> counted.merge(slot, rising(counts), Least::sum));
            }
            counted.forEach(Least.this::take);
        }

        /** By slot and level what one hurdle counts: whichever way is taken, no less than it costs. */
        private Map<Integer, long[]> count(Hurdle hurdle, long cost) {
            var counts = new HashMap<Integer, long[]>();
            for (Levels way : hurdle.ways()) {
                long open = cost;
                for (int slot : way.raised(at).toArray()) {
                    long part = Math.min(open, of(slot, way));
                    open -= part;
                    var ofSlot = counts.computeIfAbsent(slot, each -> new long[left(each).length]);
                    ofSlot[way.of(slot)] = Math.max(ofSlot[way.of(slot)], part);
                }
            }
            return counts;
        }
    }

    private void take(int slot, long[] counts) {
        var left = left(slot);
        for (int level = 0; level < left.length; level++) {
            left[level] -= counts[level];
        }
        lower(left);
    }

    private static long[] sum(long[] one, long[] other) {
        return IntStream.range(0, one.length).mapToLong(i -> one[i] + other[i]).toArray();
    }

    /** Whoever goes further in a slot has taken every way that goes less far there. */
    private static long[] rising(long[] counts) {
        for (int level = 1; level < counts.length; level++) {
            counts[level] = Math.max(counts[level], counts[level - 1]);
        }
        return counts;
    }

    /** What is left of the cost of each level of a slot. */
    private long[] left(int slot) {
        return left.computeIfAbsent(slot, this::cost);
    }

    private long[] cost(int slot) {
        var of = slots.get(slot);
        long done = Price.effort(of, at.of(slot));
        var cost = IntStream.rangeClosed(0, of.most())
                .mapToLong(level -> Math.max(0, Price.effort(of, level) - done))
                .toArray();
        lower(cost);
        return cost;
    }

    /** Going less far never counts for more. */
    private static void lower(long[] costs) {
        for (int level = costs.length - 2; level >= 0; level--) {
            costs[level] = Math.min(costs[level], costs[level + 1]);
        }
    }
}
