package org.careerladder.rules.internal.recourse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.careerladder.model.assessment.Finding;
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

    private final Slots slots;
    private final Folded folded;
    private final Interpreter interpreter;
    private final Later later;
    private final Map<Standstill, Ways> known = new HashMap<>();
    private final Map<Place, List<Hurdle>> hurdles = new HashMap<>();

    Ground(List<Slot> slots, Folded folded, Interpreter interpreter, Later later) {
        this.slots = new Slots(slots);
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

    /**
     * How a finding can go.
     *
     * @param levels how far what touches it has to be done, each way on its own
     * @param day the first day on which it can go by itself; empty where time is not why it stands
     */
    private record Ways(List<List<Integer>> levels, OptionalInt day) {}

    /** What has to change: a finding has to go, a gate to get out of some states. */
    private sealed interface Need {}

    private record OfFinding(String rule, Subject about) implements Need {}

    private record OfGate(Gate gate, boolean atWorst, Set<GateState> tooLittle) implements Need {}

    /** What has to change, after some changes. */
    private record Place(Need need, Levels at) {}

    /** One step more of anything. */
    Hurdle anyMore(Levels at) {
        return new Hurdle(slots.further(at, at, slots.where(slot -> true)));
    }

    /** One step more of anything that touches some fields of a type. */
    Hurdle touching(Levels at, String type, Set<String> fields) {
        return new Hurdle(slots.further(
                at,
                at,
                slots.where(
                        slot -> fields.stream().anyMatch(field -> slot.reach().touches(type, field)))));
    }

    /**
     * What is in the way of a gate that has to get out of some states. Bars are monotone: first as much as possible is done that does
     * not get it out; whatever does has to go beyond that somewhere. And where even all of that would not be enough, what is left is
     * in the way as well.
     *
     * @param atWorst whether everything open is at its worst, or at its best
     * @param tooLittle the states to get out of
     */
    List<Hurdle> raising(Gate gate, boolean atWorst, Set<GateState> tooLittle, Levels at, Levels from) {
        return inTheWay(
                new OfGate(gate, atWorst, tooLittle),
                at,
                from,
                () -> raising(at, levels -> tooLittle.contains(state(levels, gate, atWorst))));
    }

    private List<Hurdle> raising(Levels at, Predicate<Levels> isStuck) {
        var raising = slots.touching("LevelBar", "state");
        var hurdles = new ArrayList<Hurdle>();
        var done = at;
        do {
            var stuck = slots.asFarAsStuck(done, raising, isStuck);
            hurdles.add(new Hurdle(slots.further(at, stuck, raising)));
            done = slots.withAll(done, slots.open(stuck, raising));
        } while (!hurdles.get(hurdles.size() - 1).isWall() && isStuck.test(done));
        return hurdles;
    }

    /** What was in the way of the changes before and still is; where nothing of it is left, what is in the way now. */
    private List<Hurdle> inTheWay(Need need, Levels at, Levels from, Supplier<List<Hurdle>> now) {
        var left = hurdles.getOrDefault(new Place(need, from), List.of()).stream()
                .filter(hurdle -> !hurdle.isOvercome(at))
                .map(hurdle -> hurdle.beyond(at))
                .toList();
        var all = left.isEmpty() ? now.get() : left;
        hurdles.put(new Place(need, at), all);
        return all;
    }

    private GateState state(Levels levels, Gate gate, boolean atWorst) {
        var bar = folded.after(levels).bar(gate);
        return atWorst ? bar.worst() : bar.best();
    }

    /**
     * The ways to get rid of a finding: what led there unless one of the ways was gone since, else the smallest ones; where time is
     * why it stands, the first day on which it can go as well.
     *
     * @param found why it stands, worked out where that is needed
     * @param from the changes that came before
     */
    Hurdle without(Finding finding, Supplier<Attempt> found, Levels at, Levels from) {
        return inTheWay(
                        new OfFinding(finding.rule(), finding.about()),
                        at,
                        from,
                        () -> List.of(without(found.get(), at)))
                .get(0);
    }

    private Hurdle without(Attempt found, Levels at) {
        var touching = slots.where(slot -> touches(slot.reach(), found));
        var key = new Standstill(
                found.rule().id().value(), found.fact().subject(), touching, Slots.levels(at, touching), at.days());
        var ways = known.get(key);
        if (ways == null) {
            ways = new Ways(smallest(found, at, touching), day(found, at, touching));
            known.put(key, ways);
        }
        var all = new ArrayList<Levels>();
        ways.levels().forEach(levels -> all.add(Slots.set(at, touching, levels)));
        ways.day().ifPresent(day -> all.add(at.after(day)));
        return new Hurdle(all);
    }

    private OptionalInt day(Attempt found, Levels at, List<Integer> touching) {
        var most = slots.withAll(at, touching);
        return later.day(found, at.days(), day -> stands(found, most.after(day)));
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

    /** Of all combinations of what touches the finding, the smallest without it. */
    private List<List<Integer>> smallest(Attempt found, Levels at, List<Integer> touching) {
        var combinations = Combinations.above(Slots.levels(at, touching), slots.most(touching), COMBINATIONS);
        if (combinations.isEmpty()) {
            var stuck = Easing.isEasedByMore(found.rule()) ? stuck(found, at, touching) : at;
            return slots.further(at, stuck, touching).stream()
                    .map(levels -> Slots.levels(levels, touching))
                    .toList();
        }
        var smallest = new ArrayList<List<Integer>>();
        for (List<Integer> levels : combinations) {
            boolean larger = smallest.stream().anyMatch(each -> Combinations.isWithin(each, levels));
            if (!larger && !stands(found, Slots.set(at, touching, levels))) {
                smallest.add(levels);
            }
        }
        return smallest;
    }

    /** As much as possible of what touches a finding, as long as it stands: of what is left at least one thing has to be done. */
    private Levels stuck(Attempt found, Levels at, List<Integer> touching) {
        return slots.asFarAsStuck(at, touching, levels -> stands(found, levels));
    }

    private boolean stands(Attempt found, Levels levels) {
        var facts = folded.after(levels).all();
        var attempts = interpreter.attempts(facts);
        return facts.stream()
                .filter(fact -> fact.subject().equals(found.fact().subject()))
                .anyMatch(fact -> attempts.fires(found.rule(), fact));
    }
}
