package org.careerladder.model.ladder;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which levels stand at the same height. Being equivalent is symmetric and transitive: who says it of two levels says it
 * of all that they are equivalent to. Immutable.
 */
public final class Equivalents {

    private final Map<LevelRef, List<LevelRef>> groups;

    private Equivalents(Map<LevelRef, List<LevelRef>> groups) {
        this.groups = Map.copyOf(groups);
    }

    /** The equivalents that a ladder names; what it does not have is passed over. */
    public static Equivalents of(Ladder ladder) {
        var neighbours = neighbours(ladder);
        var order = order(neighbours.keySet());
        Map<LevelRef, List<LevelRef>> groups = new HashMap<>();
        neighbours.forEach((level, others) -> {
            if (!others.isEmpty() && !groups.containsKey(level)) {
                join(reachable(level, neighbours), order, groups);
            }
        });
        return new Equivalents(groups);
    }

    /** The levels at the same height as this one, without itself, in ladder order; empty where nobody said. */
    public List<LevelRef> of(LevelRef level) {
        return groups.getOrDefault(level, List.of()).stream()
                .filter(other -> !other.equals(level))
                .toList();
    }

    private static Map<LevelRef, Integer> order(Set<LevelRef> levels) {
        Map<LevelRef, Integer> order = new HashMap<>();
        levels.forEach(level -> order.put(level, order.size()));
        return order;
    }

    private static Map<LevelRef, Set<LevelRef>> neighbours(Ladder ladder) {
        Map<LevelRef, Set<LevelRef>> neighbours = new LinkedHashMap<>();
        ladder.levels().forEach(ref -> neighbours.put(ref, new LinkedHashSet<>()));
        for (Track track : ladder.tracks()) {
            for (Level level : track.levels()) {
                var ref = new LevelRef(track.id(), level.id());
                level.equivalentTo().stream()
                        .filter(neighbours::containsKey)
                        .forEach(other -> join(ref, other, neighbours));
            }
        }
        return neighbours;
    }

    private static void join(LevelRef one, LevelRef other, Map<LevelRef, Set<LevelRef>> neighbours) {
        neighbours.computeIfAbsent(one, ref -> new LinkedHashSet<>()).add(other);
        neighbours.computeIfAbsent(other, ref -> new LinkedHashSet<>()).add(one);
    }

    /** One list for all who stand at one height, however many they are. */
    private static void join(
            Set<LevelRef> members, Map<LevelRef, Integer> order, Map<LevelRef, List<LevelRef>> groups) {
        var group = members.stream()
                .sorted(Comparator.comparingInt(member -> order.getOrDefault(member, order.size())))
                .toList();
        group.forEach(member -> groups.put(member, group));
    }

    private static Set<LevelRef> reachable(LevelRef from, Map<LevelRef, Set<LevelRef>> neighbours) {
        var found = new LinkedHashSet<LevelRef>();
        var open = new ArrayDeque<>(List.of(from));
        while (!open.isEmpty()) {
            var next = open.remove();
            if (found.add(next)) {
                open.addAll(neighbours.getOrDefault(next, Set.of()));
            }
        }
        return found;
    }
}
