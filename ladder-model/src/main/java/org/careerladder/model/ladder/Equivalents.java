package org.careerladder.model.ladder;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * Which levels stand at the same height. Being equivalent is symmetric and transitive: who says it of two levels says it
 * of all that they are equivalent to. Immutable.
 */
public final class Equivalents {

    private final Map<LevelRef, Set<LevelRef>> groups;

    private Equivalents(Map<LevelRef, Set<LevelRef>> groups) {
        this.groups = Map.copyOf(groups);
    }

    /** The equivalents that a ladder names; what it does not have is passed over. */
    public static Equivalents of(Ladder ladder) {
        var neighbours = neighbours(ladder);
        Map<LevelRef, Set<LevelRef>> groups = new HashMap<>();
        neighbours.keySet().forEach(level -> groups.put(level, reachable(level, neighbours)));
        return new Equivalents(groups);
    }

    /** The levels at the same height as this one, without itself; empty where nobody said. */
    public Collection<LevelRef> of(LevelRef level) {
        return groups.getOrDefault(level, Set.of());
    }

    private static Map<LevelRef, Set<LevelRef>> neighbours(Ladder ladder) {
        Map<LevelRef, Set<LevelRef>> neighbours = new HashMap<>();
        ladder.levels().forEach(ref -> neighbours.put(ref, new LinkedHashSet<>()));
        for (LevelRef ref : ladder.levels()) {
            ladder.level(ref).orElseThrow().equivalentTo().stream()
                    .filter(neighbours::containsKey)
                    .forEach(other -> join(ref, other, neighbours));
        }
        return neighbours;
    }

    private static void join(LevelRef one, LevelRef other, Map<LevelRef, Set<LevelRef>> neighbours) {
        neighbours.computeIfAbsent(one, ref -> new LinkedHashSet<>()).add(other);
        neighbours.computeIfAbsent(other, ref -> new LinkedHashSet<>()).add(one);
    }

    private static Set<LevelRef> reachable(LevelRef from, Map<LevelRef, Set<LevelRef>> neighbours) {
        var found = new LinkedHashSet<LevelRef>();
        var open = new ArrayDeque<>(neighbours.getOrDefault(from, Set.of()));
        while (!open.isEmpty()) {
            var next = open.remove();
            if (!next.equals(from) && found.add(next)) {
                open.addAll(neighbours.getOrDefault(next, Set.of()));
            }
        }
        return found;
    }
}
