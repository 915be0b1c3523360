package org.careerladder.rules.internal.recourse;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** The slots of a case, and sets of changes over them. A slot goes by its place. */
record Slots(List<Slot> all) {

    Slots {
        all = List.copyOf(all);
    }

    /** Those for which something holds. */
    List<Integer> where(Predicate<Slot> which) {
        return IntStream.range(0, all.size())
                .filter(slot -> which.test(all.get(slot)))
                .boxed()
                .toList();
    }

    /** Those that may alter some field of a type. */
    List<Integer> touching(String type, String field) {
        return where(slot -> slot.reach().touches(type, field));
    }

    int most(int slot) {
        return all.get(slot).most();
    }

    List<Integer> most(List<Integer> which) {
        return which.stream().map(this::most).toList();
    }

    /** How far everything is done in some slots. */
    static List<Integer> levels(Levels at, List<Integer> which) {
        return which.stream().map(at::of).toList();
    }

    /** Some slots at other levels. */
    static Levels set(Levels at, List<Integer> which, List<Integer> levels) {
        var set = at;
        for (int i = 0; i < which.size(); i++) {
            set = set.with(which.get(i), levels.get(i));
        }
        return set;
    }

    /** As much as there is in some slots. */
    Levels withAll(Levels at, List<Integer> which) {
        return set(at, which, most(which));
    }

    /** Those of some slots in which more can be done. */
    List<Integer> open(Levels at, List<Integer> which) {
        return which.stream().filter(slot -> at.of(slot) < most(slot)).toList();
    }

    /** In each of some slots one step beyond what is done there, everything else as it is. */
    List<Levels> further(Levels at, Levels beyond, List<Integer> which) {
        return open(beyond, which).stream()
                .map(slot -> at.with(slot, beyond.of(slot) + 1))
                .toList();
    }

    /** As much as possible in some slots, one after the other, as long as it does not help; what helps in no way together is done together. */
    Levels asFarAsStuck(Levels from, List<Integer> which, Predicate<Levels> isStuck) {
        var all = withAll(from, which);
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
        for (int level = most(slot); level > from.of(slot); level--) {
            var raised = from.with(slot, level);
            if (isStuck.test(raised)) {
                return raised;
            }
        }
        return from;
    }
}
