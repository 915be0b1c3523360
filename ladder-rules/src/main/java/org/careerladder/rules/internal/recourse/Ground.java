package org.careerladder.rules.internal.recourse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.careerladder.model.facts.Facts;
import org.careerladder.model.facts.GateState;
import org.careerladder.model.facts.Subject;
import org.careerladder.model.promotion.Gate;
import org.careerladder.rules.interpreter.Attempt;
import org.careerladder.rules.interpreter.Interpreter;
import org.careerladder.rules.interpreter.Trial;
import org.careerladder.rules.language.Pattern;

/** What changes do to the facts alone, tried by folding the case anew. For one search. */
final class Ground {

    /** So many combinations of what touches one finding are tried at most; beyond, each step further is a way on. */
    private static final int COMBINATIONS = 64;

    private final List<Slot> slots;
    private final Folded folded;
    private final Interpreter interpreter;
    private final Later later;
    private final Map<Standstill, List<List<Integer>>> known = new HashMap<>();

    Ground(List<Slot> slots, Folded folded, Interpreter interpreter, Later later) {
        this.slots = slots;
        this.folded = folded;
        this.interpreter = interpreter;
        this.later = later;
    }

    /** The facts of the case after some changes. */
    @FunctionalInterface
    interface Folded {
        Facts after(Levels levels);
    }

    /** A finding, and how far everything is done that touches it: as long as that is the same, so is the finding. */
    private record Standstill(String rule, Subject about, List<Integer> touching, List<Integer> levels, int days) {}

    /** One step more of anything. */
    List<Levels> anyMore(Levels at) {
        return further(at, at, slotsWhere(slot -> true));
    }

    /** One step more of anything that touches some fields of a type. */
    List<Levels> touching(Levels at, String type, Set<String> fields) {
        return further(
                at,
                at,
                slotsWhere(
                        slot -> fields.stream().anyMatch(field -> slot.reach().touches(type, field))));
    }

    /** In each of some slots one step beyond what is done there, everything else as it is. */
    private List<Levels> further(Levels at, Levels beyond, List<Integer> which) {
        return which.stream()
                .filter(slot -> beyond.of(slot) < slots.get(slot).most())
                .map(slot -> at.with(slot, beyond.of(slot) + 1))
                .toList();
    }

    private List<Integer> slotsWhere(Predicate<Slot> which) {
        return IntStream.range(0, slots.size())
                .filter(slot -> which.test(slots.get(slot)))
                .boxed()
                .toList();
    }

    /**
     * The ways to get a gate out of the states in which a rule says too little. Bars are monotone: first as much as possible is
     * done that does not get it out; whatever does has to go beyond that somewhere.
     *
     * @param atWorst whether everything open is at its worst, or at its best
     * @param tooLittle the states in which the rule speaks
     */
    List<Levels> raising(Gate gate, boolean atWorst, Levels at, Predicate<GateState> tooLittle) {
        var raising = slotsWhere(slot -> slot.reach().touches("LevelBar", "state"));
        var stuck = asFarAsStuck(at, raising, levels -> tooLittle.test(state(levels, gate, atWorst)));
        return further(at, stuck, raising);
    }

    private GateState state(Levels levels, Gate gate, boolean atWorst) {
        var bar = folded.after(levels).bar(gate);
        return atWorst ? bar.worst() : bar.best();
    }

    /** As much as possible in some slots, one after the other; those that change nothing together are done together. */
    private Levels asFarAsStuck(Levels from, List<Integer> which, Predicate<Levels> isStuck) {
        var all = set(from, which, most(which));
        if (which.isEmpty() || isStuck.test(all)) {
            return all;
        }
        if (which.size() == 1) {
            return asFarAsStuck(from, which.get(0), isStuck);
        }
        int half = which.size() / 2;
        var first = asFarAsStuck(from, which.subList(0, half), isStuck);
        return asFarAsStuck(first, which.subList(half, which.size()), isStuck);
    }

    private Levels asFarAsStuck(Levels from, int slot, Predicate<Levels> isStuck) {
        for (int level = slots.get(slot).most(); level > from.of(slot); level--) {
            var raised = from.with(slot, level);
            if (isStuck.test(raised)) {
                return raised;
            }
        }
        return from;
    }

    /** The smallest ways to get rid of a finding; where time is why it stands, the first day on which it can go as well. */
    List<Levels> without(Attempt found, Levels at) {
        var touching = slotsWhere(slot -> touches(slot.reach(), found));
        var ways = new ArrayList<Levels>();
        for (List<Integer> levels : without(found, at, touching)) {
            ways.add(set(at, touching, levels));
        }
        var most = set(at, touching, most(touching));
        later.day(found, at.days(), day -> stands(found, most.after(day))).ifPresent(day -> ways.add(at.after(day)));
        return ways;
    }

    private List<Integer> most(List<Integer> which) {
        return which.stream().map(slot -> slots.get(slot).most()).toList();
    }

    private static boolean touches(Reach reach, Attempt found) {
        return found.parts().stream()
                .anyMatch(part -> part.pattern().isPositive()
                        ? part.trials().stream().anyMatch(trial -> touches(reach, trial))
                        : touches(reach, part.pattern()));
    }

    private static boolean touches(Reach reach, Trial trial) {
        return Fields.of(trial.pattern()).stream()
                .anyMatch(field ->
                        reach.touches(trial.pattern().type(), trial.fact().subject(), field));
    }

    private static boolean touches(Reach reach, Pattern pattern) {
        return Fields.of(pattern).stream().anyMatch(field -> reach.touches(pattern.type(), field));
    }

    private static Levels set(Levels at, List<Integer> which, List<Integer> levels) {
        var set = at;
        for (int i = 0; i < which.size(); i++) {
            set = set.with(which.get(i), levels.get(i));
        }
        return set;
    }

    private List<List<Integer>> without(Attempt found, Levels at, List<Integer> touching) {
        var levels = touching.stream().map(at::of).toList();
        var key = new Standstill(found.rule().id().value(), found.fact().subject(), touching, levels, at.days());
        var ways = known.get(key);
        if (ways == null) {
            ways = smallest(found, at, touching);
            known.put(key, ways);
        }
        return ways;
    }

    /** Of all combinations of what touches the finding, the smallest without it. */
    private List<List<Integer>> smallest(Attempt found, Levels at, List<Integer> touching) {
        var combinations = Combinations.above(touching.stream().map(at::of).toList(), most(touching), COMBINATIONS);
        if (combinations.isEmpty()) {
            var stuck = Easing.isEasedByMore(found.rule()) ? stuck(found, at, touching) : at;
            return further(at, stuck, touching).stream()
                    .map(levels -> touching.stream().map(levels::of).toList())
                    .toList();
        }
        var smallest = new ArrayList<List<Integer>>();
        for (List<Integer> levels : combinations) {
            boolean larger = smallest.stream().anyMatch(each -> Combinations.isWithin(each, levels));
            if (!larger && !stands(found, set(at, touching, levels))) {
                smallest.add(levels);
            }
        }
        return smallest;
    }

    /** As much as possible of what touches a finding, as long as it stands: of what is left at least one thing has to be done. */
    private Levels stuck(Attempt found, Levels at, List<Integer> touching) {
        return asFarAsStuck(at, touching, levels -> stands(found, levels));
    }

    private boolean stands(Attempt found, Levels levels) {
        var facts = folded.after(levels).all();
        var attempts = interpreter.attempts(facts);
        return facts.stream()
                .filter(fact -> fact.subject().equals(found.fact().subject()))
                .anyMatch(fact -> attempts.fires(found.rule(), fact));
    }
}
