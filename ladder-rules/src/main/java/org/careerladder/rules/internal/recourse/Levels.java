package org.careerladder.rules.internal.recourse;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.careerladder.model.plan.Change;
import org.careerladder.model.plan.Plan;

/**
 * How far everything is done: one level for each slot, and the days that pass.
 *
 * @param levels the levels, in the order of the slots
 * @param days how many days pass
 */
record Levels(List<Integer> levels, int days) {

    Levels {
        levels = List.copyOf(levels);
    }

    static Levels none(int slots) {
        return new Levels(IntStream.range(0, slots).mapToObj(slot -> 0).toList(), 0);
    }

    int of(int slot) {
        return levels.get(slot);
    }

    Levels with(int slot, int level) {
        var changed = levels.toArray(new Integer[0]);
        changed[slot] = level;
        return new Levels(Arrays.asList(changed), days);
    }

    Levels after(int otherDays) {
        return new Levels(levels, otherDays);
    }

    /** Whether everything is done at most as far as there. */
    boolean isWithin(Levels other) {
        return days <= other.days && IntStream.range(0, levels.size()).allMatch(slot -> of(slot) <= other.of(slot));
    }

    /** The slots in which something is done. */
    IntStream done() {
        return IntStream.range(0, levels.size()).filter(slot -> of(slot) > 0);
    }

    /** Everything done as far as in either. */
    Levels and(Levels other) {
        return new Levels(
                IntStream.range(0, levels.size())
                        .mapToObj(slot -> Math.max(of(slot), other.of(slot)))
                        .toList(),
                Math.max(days, other.days));
    }

    /** The slots in which more is done than there. */
    IntStream raised(Levels other) {
        return IntStream.range(0, levels.size()).filter(slot -> of(slot) > other.of(slot));
    }

    /** What is done, slot by slot; what only time does comes last. */
    List<Plan.Step> steps(List<Slot> slots) {
        var steps = done().boxed().flatMap(slot -> slots.get(slot).at(of(slot)).stream());
        var waiting = days > 0 ? Stream.of(new Plan.Step(new Change.Wait(days), 0)) : Stream.<Plan.Step>empty();
        return Stream.concat(steps, waiting).toList();
    }

    int hours(List<Slot> slots) {
        return done().map(slot -> slots.get(slot).hours(of(slot))).sum();
    }
}
