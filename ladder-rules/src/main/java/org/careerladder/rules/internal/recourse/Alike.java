package org.careerladder.rules.internal.recourse;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Slots of which any could stand for any other, such as several new items for one criterion: of sets that differ only in which of them
 * is done, one is tried.
 *
 * @param groups the places of those that are alike, at least two in each
 */
record Alike(List<List<Integer>> groups) {

    Alike {
        groups = groups.stream().map(List::copyOf).toList();
    }

    static Alike of(List<Slot> slots) {
        Map<String, List<Integer>> groups = IntStream.range(0, slots.size())
                .boxed()
                .collect(Collectors.groupingBy(
                        slot -> slots.get(slot).alike(), LinkedHashMap::new, Collectors.toList()));
        return new Alike(
                groups.values().stream().filter(group -> group.size() > 1).toList());
    }

    /** The same with the most done in the first of those that are alike. */
    Levels inOrder(Levels levels) {
        var inOrder = levels;
        for (List<Integer> group : groups) {
            var sorted = Slots.levels(levels, group).stream()
                    .sorted(Comparator.reverseOrder())
                    .toList();
            inOrder = Slots.set(inOrder, group, sorted);
        }
        return inOrder;
    }
}
