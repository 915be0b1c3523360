package org.careerladder.rules.internal.recourse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.careerladder.model.assessment.Assessment;
import org.careerladder.model.assessment.AssessmentResult;
import org.careerladder.model.assessment.Readiness;

/**
 * Looks for the cheapest sets of changes that get there: from none on, always the cheapest first, and from each that falls short along
 * the ways of which every larger set that gets there takes one. So no set that gets there and has none within it is passed over.
 */
final class Search {

    /** Time passes so many times at most until everything is done that it can do. */
    private static final int ROUNDS = 6;

    private final List<Slot> slots;
    private final Function<Levels, AssessmentResult> engine;
    private final Obstacles obstacles;
    private final Readiness goal;
    private final int bound;
    private final Map<Levels, AssessmentResult> tried = new HashMap<>();
    private final PriorityQueue<Levels> open;
    private final Set<Levels> seen = new HashSet<>();
    private final List<Levels> found = new ArrayList<>();
    private boolean complete;

    /**
     * A search.
     *
     * @param engine what the case comes to with some changes, by the rule engine
     * @param bound how many sets are tried at most
     */
    Search(
            List<Slot> slots,
            Function<Levels, AssessmentResult> engine,
            Obstacles obstacles,
            Readiness goal,
            int bound) {
        this.slots = slots;
        this.engine = engine;
        this.obstacles = obstacles;
        this.goal = goal;
        this.bound = bound;
        this.open = new PriorityQueue<>(Comparator.comparingInt(Levels::days)
                .thenComparingInt(levels -> levels.hours(slots))
                .thenComparingLong(levels -> levels.done().count())
                .thenComparing(Search::inOrder));
    }

    /** Sets of the same cost come in the order of the slots. */
    private static String inOrder(Levels levels) {
        return levels.levels().stream()
                .map(level -> Character.toString('z' - level))
                .collect(Collectors.joining());
    }

    /**
     * The cheapest sets, each without a smaller one in it that gets there as well; all of the first day on which any gets there.
     *
     * @param most how many are wanted
     */
    List<Levels> cheapest(int most) {
        add(Levels.none(slots.size()));
        while (found.size() < most && !open.isEmpty() && tried.size() < bound) {
            var next = open.remove();
            if (isLater(next)) {
                open.clear();
            } else if (found.stream().noneMatch(each -> each.isWithin(next))) {
                step(next);
            }
        }
        complete = found.size() == most || open.isEmpty();
        return List.copyOf(found);
    }

    /**
     * Some set that gets there and has none a step smaller in it that does; found by doing everything, as late as has to be, and
     * leaving out again what is not needed, the dearest first. Not the cheapest.
     *
     * @return empty where doing everything does not get there
     */
    Optional<Levels> some() {
        var everything = new Levels(slots.stream().map(Slot::most).toList(), 0);
        for (int round = 0; round < ROUNDS && result(everything) instanceof Assessment assessment; round++) {
            if (isThere(assessment, goal)) {
                return Optional.of(lean(everything));
            }
            int days = later(everything, assessment);
            if (days == everything.days()) {
                return Optional.empty();
            }
            everything = everything.after(days);
        }
        return Optional.empty();
    }

    private int later(Levels at, Assessment assessment) {
        return obstacles.beyond(at, assessment).stream()
                .mapToInt(Levels::days)
                .max()
                .orElse(at.days());
    }

    private Levels lean(Levels everything) {
        var lean = everything;
        var dearest = IntStream.range(0, slots.size())
                .boxed()
                .sorted(Comparator.comparingInt(
                        slot -> -slots.get(slot).hours(slots.get(slot).most())))
                .toList();
        for (int slot : dearest) {
            lean = least(lean, slot);
        }
        return lean.equals(everything) ? lean : lean(lean);
    }

    private Levels least(Levels levels, int slot) {
        for (int level = 0; level < levels.of(slot); level++) {
            var less = levels.with(slot, level);
            if (isThere(result(less))) {
                return less;
            }
        }
        return levels;
    }

    /** Whoever can be there sooner need not be told of later. */
    private boolean isLater(Levels next) {
        return !found.isEmpty() && next.days() > found.get(0).days();
    }

    private void add(Levels levels) {
        if (seen.add(levels)) {
            open.add(levels);
        }
    }

    private void step(Levels levels) {
        var result = result(levels);
        if (isThere(result)) {
            settle(levels);
        } else if (result instanceof Assessment assessment) {
            obstacles.beyond(levels, assessment).forEach(this::add);
        } else {
            obstacles.anyMore(levels).forEach(this::add);
        }
    }

    /** A set that gets there is one to offer where none a step smaller does. */
    private void settle(Levels levels) {
        var smaller = levels.done()
                .mapToObj(slot -> levels.with(slot, levels.of(slot) - 1))
                .filter(each -> isThere(result(each)))
                .toList();
        if (smaller.isEmpty()) {
            found.add(levels);
        }
        smaller.forEach(this::add);
    }

    private AssessmentResult result(Levels levels) {
        return tried.computeIfAbsent(levels, engine);
    }

    private boolean isThere(AssessmentResult result) {
        return result instanceof Assessment assessment && isThere(assessment, goal);
    }

    /** Whether a case is as ready as is to be reached, whatever the unknown turns out to be. */
    static boolean isThere(Assessment assessment, Readiness goal) {
        var verdict = assessment.verdict();
        return verdict.atWorst().compareTo(goal) >= 0 && verdict.atBest().compareTo(goal) >= 0;
    }

    /** How many sets were tried on the engine. */
    int tried() {
        return tried.size();
    }

    /** Whether the bound has cut nothing off. */
    boolean isComplete() {
        return complete;
    }
}
