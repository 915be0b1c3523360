package org.careerladder.rules.internal.gate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A reduced ordered binary decision diagram of a measure: each place is a question, whether it is raised to its best. Equal questions
 * are one node and a question that decides nothing is no node, so the places in it are those on which the measure depends.
 * (Bryant, "Graph-Based Algorithms for Boolean Function Manipulation", 1986.) Not for several threads.
 */
final class Diagram {

    /** So many nodes are kept, and so many steps are taken for them. */
    static final int BOUND = 20_000;

    private static final int FALSE = 0;
    private static final int TRUE = 1;

    private final int[] standing;
    private final int[] raised;
    private final List<Node> nodes = new ArrayList<>();
    private final Map<Node, Integer> known = new HashMap<>();

    /** A question: which node comes where the place stays as it stands, and which where it is raised. */
    private record Node(int place, int stays, int rises) {}

    Diagram(int[] standing, int[] raised) {
        this.standing = standing;
        this.raised = raised;
        nodes.add(new Node(standing.length, FALSE, FALSE));
        nodes.add(new Node(standing.length, TRUE, TRUE));
    }

    /** The places on which a measure depends. */
    BitSet readBy(Measure measure) {
        var places = new BitSet();
        collect(of(measure), places, new BitSet());
        return places;
    }

    private void collect(int node, BitSet places, BitSet seen) {
        if (node > TRUE && !seen.get(node)) {
            seen.set(node);
            places.set(nodes.get(node).place());
            collect(nodes.get(node).stays(), places, seen);
            collect(nodes.get(node).rises(), places, seen);
        }
    }

    private int of(Measure measure) {
        if (measure instanceof Measure.AllOf all) {
            int joined = TRUE;
            for (Measure part : all.parts()) {
                joined = joined(joined, of(part), FALSE, new HashMap<>());
            }
            return joined;
        }
        if (measure instanceof Measure.AnyOf any) {
            int joined = FALSE;
            for (Measure part : any.parts()) {
                joined = joined(joined, of(part), TRUE, new HashMap<>());
            }
            return joined;
        }
        return withBonuses((Measure.Sum) measure, 0, ((Measure.Sum) measure).demand(), new HashMap<>());
    }

    private int node(int place, int stays, int rises) {
        if (stays == rises) {
            return stays;
        }
        var node = new Node(place, stays, rises);
        var at = known.get(node);
        if (at != null) {
            return at;
        }
        TooLarge.check(nodes.size());
        nodes.add(node);
        known.put(node, nodes.size() - 1);
        return nodes.size() - 1;
    }

    /** Both where the deciding end is FALSE, either where it is TRUE. */
    private int joined(int one, int other, int deciding, Map<Long, Integer> memo) {
        if (one == deciding || other == deciding) {
            return deciding;
        }
        if (one <= TRUE || one == other) {
            return other;
        }
        if (other <= TRUE) {
            return one;
        }
        long key = ((long) Math.min(one, other) << 32) | Math.max(one, other);
        var before = memo.get(key);
        if (before != null) {
            return before;
        }
        TooLarge.check(memo.size());
        var left = nodes.get(one);
        var right = nodes.get(other);
        int place = Math.min(left.place(), right.place());
        int made = node(
                place,
                joined(
                        left.place() == place ? left.stays() : one,
                        right.place() == place ? right.stays() : other,
                        deciding,
                        memo),
                joined(
                        left.place() == place ? left.rises() : one,
                        right.place() == place ? right.rises() : other,
                        deciding,
                        memo));
        memo.put(key, made);
        return made;
    }

    /** The sum holds with the bonuses from one on: without it, or with it and less demanded. */
    private int withBonuses(Measure.Sum sum, int from, long demand, Map<List<Long>, Integer> memo) {
        if (from == sum.bonuses().size()) {
            return new Sums(sum, demand).from(0, 0, new long[sum.caps().length]);
        }
        var key = List.of((long) from, demand);
        var before = memo.get(key);
        if (before != null) {
            return before;
        }
        TooLarge.check(memo.size());
        var bonus = sum.bonuses().get(from);
        int given = joined(
                of(bonus.when()), withBonuses(sum, from + 1, demand - bonus.value(), memo), FALSE, new HashMap<>());
        int made = joined(given, withBonuses(sum, from + 1, demand, memo), TRUE, new HashMap<>());
        memo.put(key, made);
        return made;
    }

    /** The nodes of one sum, place by place. */
    private final class Sums {

        private final Measure.Sum sum;
        private final long demand;
        private final Map<State, Integer> memo = new HashMap<>();

        Sums(Measure.Sum sum, long demand) {
            this.sum = sum;
            this.demand = demand;
        }

        /** Where a sum stands before a place: so much free, so much in each group. */
        private record State(int from, long free, List<Long> held) {}

        int from(int from, long free, long[] held) {
            if (come(from, free, held, standing) >= demand) {
                return TRUE;
            }
            if (come(from, free, held, raised) < demand) {
                return FALSE;
            }
            var state = new State(from, free, Arrays.stream(held).boxed().toList());
            var before = memo.get(state);
            if (before != null) {
                return before;
            }
            TooLarge.check(memo.size());
            int place = sum.places()[from];
            int stays = after(from, free, held, standing[place]);
            int made = raised[place] == standing[place]
                    ? stays
                    : node(place, stays, after(from, free, held, raised[place]));
            memo.put(state, made);
            return made;
        }

        private int after(int from, long free, long[] held, int grade) {
            long value = sum.values()[from][grade];
            int group = sum.groups()[from];
            if (group == Measure.Sum.FREE) {
                return from(from + 1, free + value, held);
            }
            long[] more = held.clone();
            more[group] = Math.min(more[group] + value, sum.caps()[group]);
            return from(from + 1, free, more);
        }

        /** What the sum comes to if every place from one on had these grades. */
        private long come(int from, long free, long[] held, int[] grades) {
            long total = free;
            long[] groups = held.clone();
            for (int i = from; i < sum.places().length; i++) {
                long value = sum.values()[i][grades[sum.places()[i]]];
                if (sum.groups()[i] == Measure.Sum.FREE) {
                    total += value;
                } else {
                    groups[sum.groups()[i]] += value;
                }
            }
            for (int group = 0; group < groups.length; group++) {
                total += Math.min(groups[group], sum.caps()[group]);
            }
            return total;
        }
    }

    /** The diagram needs more nodes than are kept. */
    static final class TooLarge extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private TooLarge() {
            super("more nodes than " + BOUND, null, false, false);
        }

        static void check(int size) {
            if (size >= BOUND) {
                throw new TooLarge();
            }
        }
    }
}
