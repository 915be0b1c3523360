package org.careerladder.rules.internal.recourse;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Something in the way of a set of changes that falls short.
 *
 * @param ways the ways of doing more of which every larger set that gets there takes at least one; none where nothing gets there
 */
record Hurdle(List<Levels> ways) {

    static final Hurdle WALL = new Hurdle(List.of());

    static final Comparator<Hurdle> FEWEST_WAYS =
            Comparator.comparingInt(hurdle -> hurdle.ways().size());

    Hurdle {
        ways = List.copyOf(ways);
    }

    /** Whether nothing gets beyond it. */
    boolean isWall() {
        return ways.isEmpty();
    }

    /** The fewest days that have to pass to get beyond it. */
    int days() {
        return ways.stream().mapToInt(Levels::days).min().orElseThrow();
    }

    /** Where it is enough to get beyond one of some hurdles. */
    static Hurdle either(List<Hurdle> hurdles) {
        return new Hurdle(hurdles.stream()
                .flatMap(hurdle -> hurdle.ways().stream())
                .distinct()
                .toList());
    }

    /** Whether one of the ways is gone already. */
    boolean isOvercome(Levels at) {
        return ways.stream().anyMatch(way -> way.isWithin(at));
    }

    /** The same where more is done already. */
    Hurdle beyond(Levels at) {
        return new Hurdle(ways.stream().map(way -> way.and(at)).toList());
    }

    /** The slots in which any of the ways does more than is done. */
    Set<Integer> raised(Levels at) {
        return ways.stream().flatMap(way -> way.raised(at).boxed()).collect(Collectors.toSet());
    }
}
