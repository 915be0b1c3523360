package org.careerladder.rules.internal.recourse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.stream.Collectors;
import org.careerladder.model.assessment.Assessment;

/**
 * Looks for the cheapest sets of changes that get there: from none on, always the cheapest first, and from each that falls short along
 * the ways of which every larger set that gets there takes one. So no set that gets there and has none within it is passed over.
 */
final class Search {

    private final List<Slot> slots;
    private final Alike alike;
    private final Trials trials;
    private final Obstacles obstacles;
    private final int bound;
    private final PriorityQueue<Open> open = new PriorityQueue<>();
    private final Set<Levels> seen = new HashSet<>();
    private final List<Levels> found = new ArrayList<>();
    private boolean complete;

    /**
     * A search.
     *
     * @param bound how many sets are tried at most
     */
    Search(List<Slot> slots, Trials trials, Obstacles obstacles, int bound) {
        this.slots = slots;
        this.alike = Alike.of(slots);
        this.trials = trials;
        this.obstacles = obstacles;
        this.bound = bound;
    }

    /**
     * A set that is still to be tried.
     *
     * @param from the smaller set that led there
     * @param least what any set costs at least that gets there and contains it
     * @param own what it costs itself
     */
    private record Open(Levels levels, Levels from, Price least, Price own) implements Comparable<Open> {

        /** What promises to be the cheapest comes first; of the same promise what is nearly there, then what comes first in the case. */
        private static final Comparator<Open> ORDER = Comparator.comparing(Open::least)
                .thenComparing(Comparator.comparing(Open::own).reversed())
                .thenComparing(Open::inOrder);

        private String inOrder() {
            return levels.levels().stream()
                    .map(level -> Character.toString('z' - level))
                    .collect(Collectors.joining());
        }

        @Override
        public int compareTo(Open other) {
            return ORDER.compare(this, other);
        }
    }

    /**
     * The cheapest sets, each without a smaller one in it that gets there as well; all of the first day on which any gets there.
     *
     * @param most how many are wanted
     */
    List<Levels> cheapest(int most) {
        var none = Levels.none(slots.size());
        add(none, none, new Price(0, 0));
        while (found.size() < most && !open.isEmpty() && trials.count() < bound) {
            var next = open.remove();
            if (isLater(next)) {
                open.clear();
            } else if (found.stream().noneMatch(each -> each.isWithin(next.levels()))) {
                step(next);
            }
        }
        complete = found.size() == most || open.isEmpty();
        return List.copyOf(found);
    }

    /** How many sets were tried on the engine. */
    int tried() {
        return trials.count();
    }

    /** Whether the bound has cut nothing off. */
    boolean isComplete() {
        return complete;
    }

    /** Some set that gets there, cheap or not; empty where doing everything does not get there. */
    Optional<Levels> some() {
        return new SomeWay(slots, trials, obstacles).found();
    }

    /** What any set costs at least that the bound has cut off. */
    Price least() {
        return open.element().least();
    }

    /** Whoever can be there sooner need not be told of later. */
    private boolean isLater(Open next) {
        return !found.isEmpty() && next.least().days() > found.get(0).days();
    }

    private void add(Levels levels, Levels from, Price least) {
        var inOrder = alike.inOrder(levels);
        if (seen.add(inOrder)) {
            var own = Price.of(inOrder, slots);
            var isFrom = inOrder.equals(levels) ? from : inOrder;
            open.add(new Open(inOrder, isFrom, own.max(least), own));
        }
    }

    private void step(Open next) {
        var levels = next.levels();
        var result = trials.of(levels);
        if (trials.isThere(result)) {
            settle(levels);
        } else if (result instanceof Assessment assessment) {
            overcome(obstacles.beyond(levels, next.from(), assessment), next);
        } else {
            overcome(List.of(Hurdles.of(obstacles.anyMore(levels))), next);
        }
    }

    /** One hurdle is overcome at a time, the one that leaves the least choice; all of them say what is to come. */
    private void overcome(List<Hurdles> hurdles, Open next) {
        if (hurdles.isEmpty()) {
            found.add(next.levels());
        } else if (hurdles.stream().noneMatch(Hurdles::isWall)) {
            var least = Least.of(next.levels(), hurdles, slots).max(next.least());
            var first =
                    hurdles.stream().map(Hurdles::next).min(Hurdle.FEWEST_WAYS).orElseThrow();
            first.ways().forEach(way -> add(way, next.levels(), least));
        }
    }

    /** A set that gets there is one to offer where none a step smaller does. */
    private void settle(Levels levels) {
        var smaller = levels.done()
                .mapToObj(slot -> levels.with(slot, levels.of(slot) - 1))
                .filter(each -> trials.getThere(each))
                .toList();
        if (smaller.isEmpty()) {
            found.add(levels);
        }
        smaller.forEach(each -> add(each, each, Price.of(each, slots)));
    }
}
