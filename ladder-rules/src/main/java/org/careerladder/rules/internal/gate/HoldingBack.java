package org.careerladder.rules.internal.gate;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Which criteria hold a gate back: those in some inclusion-minimal set that, raised to their best, makes the bar hold, the others as
 * they stand. The sets are built up along the bar. Where they grow beyond {@link #BOUND}, every criterion that the bar reads
 * and that is below its best holds back.
 */
final class HoldingBack {

    /** So many sets are kept exactly. */
    static final int BOUND = 4_096;

    private final LevelGround ground;
    private final int[] grades;

    private HoldingBack(LevelGround ground, int[] grades) {
        this.ground = ground;
        this.grades = grades;
    }

    static BitSet of(LevelGround ground, int[] atWorst) {
        var search = new HoldingBack(ground, atWorst);
        try {
            var union = new BitSet();
            search.sets(ground.measure()).forEach(union::or);
            return union;
        } catch (TooMany tooMany) {
            return search.everythingRead();
        }
    }

    private BitSet everythingRead() {
        var read = new BitSet();
        ground.measure().collectRead(read);
        var open = new BitSet();
        read.stream().filter(this::raisable).forEach(open::set);
        return open;
    }

    private boolean raisable(int place) {
        int grade = grades[place];
        return grade != Grades.NOT_APPLICABLE
                && grade < ground.entries().get(place).grades().best();
    }

    /** The minimal sets that make a measure hold; one empty set where it holds already, none where nothing helps. */
    private List<BitSet> sets(Measure measure) {
        if (measure instanceof Measure.Leaf leaf) {
            return ofLeaf(leaf);
        }
        if (measure instanceof Measure.AnyOf anyOf) {
            var together = new ArrayList<BitSet>();
            anyOf.parts().forEach(part -> together.addAll(sets(part)));
            return minimal(together);
        }
        List<BitSet> joined = List.of(new BitSet());
        for (Measure part : ((Measure.AllOf) measure).parts()) {
            joined = minimal(products(joined, sets(part)));
        }
        return joined;
    }

    private List<BitSet> ofLeaf(Measure.Leaf leaf) {
        int applicable = 0;
        int reached = 0;
        var helpful = new ArrayList<Integer>();
        for (int i = 0; i < leaf.criteria().length; i++) {
            int place = leaf.criteria()[i];
            applicable += grades[place] == Grades.NOT_APPLICABLE ? 0 : 1;
            if (grades[place] >= leaf.thresholds()[i]) {
                reached++;
            } else if (raisable(place) && ground.entries().get(place).grades().best() >= leaf.thresholds()[i]) {
                helpful.add(place);
            }
        }
        var sets = new ArrayList<BitSet>();
        choose(helpful, 0, Math.max(0, leaf.demand().outOf(applicable) - reached), new BitSet(), sets);
        return sets;
    }

    /** Adds every choice of so many places from a start on. */
    private static void choose(List<Integer> places, int from, int count, BitSet chosen, List<BitSet> sets) {
        if (count == 0) {
            sets.add((BitSet) chosen.clone());
            TooMany.checkCount(sets.size());
            return;
        }
        for (int i = from; i <= places.size() - count; i++) {
            chosen.set(places.get(i));
            choose(places, i + 1, count - 1, chosen, sets);
            chosen.clear(places.get(i));
        }
    }

    private static List<BitSet> products(List<BitSet> ones, List<BitSet> others) {
        TooMany.checkCount((long) ones.size() * others.size());
        var products = new ArrayList<BitSet>();
        for (BitSet one : ones) {
            for (BitSet other : others) {
                var product = (BitSet) one.clone();
                product.or(other);
                products.add(product);
            }
        }
        return products;
    }

    private static List<BitSet> minimal(List<BitSet> sets) {
        TooMany.checkCount(sets.size());
        if (sets.size() <= 1) {
            return sets;
        }
        var bySize = new ArrayList<>(sets);
        bySize.sort(java.util.Comparator.comparingInt(BitSet::cardinality));
        var minimal = new ArrayList<BitSet>();
        for (BitSet set : bySize) {
            if (minimal.stream().noneMatch(smaller -> contains(set, smaller))) {
                minimal.add(set);
            }
        }
        return minimal;
    }

    private static boolean contains(BitSet set, BitSet part) {
        var rest = (BitSet) part.clone();
        rest.andNot(set);
        return rest.isEmpty();
    }

    /** There are more sets than are kept. */
    private static final class TooMany extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private TooMany() {
            super("more minimal sets than " + BOUND, null, false, false);
        }

        static void checkCount(long count) {
            if (count > BOUND) {
                throw new TooMany();
            }
        }
    }
}
