package org.careerladder.rules.internal.recourse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Combinations of levels. */
final class Combinations {

    private Combinations() {}

    /**
     * Every combination above one, the smaller ones first.
     *
     * @param from the levels to start from
     * @param most the highest level at each place
     * @param atMost how many there may be
     * @return all of them but the one to start from; none where there are more than so many
     */
    static List<List<Integer>> above(List<Integer> from, List<Integer> most, int atMost) {
        long count = IntStream.range(0, from.size())
                .mapToLong(i -> most.get(i) - from.get(i) + 1L)
                .reduce(1, (one, other) -> Math.min(one * other, Integer.MAX_VALUE));
        if (count > atMost) {
            return List.of();
        }
        var all = new ArrayList<List<Integer>>();
        collect(from, most, List.of(), all);
        all.remove(from);
        all.sort(Comparator.comparingInt(
                levels -> levels.stream().mapToInt(Integer::intValue).sum()));
        return all;
    }

    private static void collect(List<Integer> from, List<Integer> most, List<Integer> begun, List<List<Integer>> all) {
        int place = begun.size();
        if (place == from.size()) {
            all.add(begun);
            return;
        }
        for (int level = from.get(place); level <= most.get(place); level++) {
            var longer = new ArrayList<>(begun);
            longer.add(level);
            collect(from, most, List.copyOf(longer), all);
        }
    }

    /** Whether one is at most the other at every place. */
    static boolean isWithin(List<Integer> one, List<Integer> other) {
        return IntStream.range(0, one.size()).allMatch(i -> one.get(i) <= other.get(i));
    }
}
