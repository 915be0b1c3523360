package org.careerladder.rules.internal.recourse;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.careerladder.model.assessment.Assessment;
import org.careerladder.model.assessment.AssessmentResult;
import org.careerladder.model.assessment.Readiness;

/** Sets of changes tried on the rule engine, each once. For one question. */
final class Trials {

    private final List<Slot> slots;
    private final Function<Levels, AssessmentResult> engine;
    private final Readiness goal;
    private final Map<Levels, AssessmentResult> tried = new HashMap<>();

    /**
     * Trials.
     *
     * @param engine what the case comes to with some changes
     * @param goal what is to be reached
     */
    Trials(List<Slot> slots, Function<Levels, AssessmentResult> engine, Readiness goal) {
        this.slots = slots;
        this.engine = engine;
        this.goal = goal;
    }

    AssessmentResult of(Levels levels) {
        return tried.computeIfAbsent(levels, engine);
    }

    boolean getThere(Levels levels) {
        return isThere(of(levels));
    }

    boolean isThere(AssessmentResult result) {
        return result instanceof Assessment assessment && isThere(assessment, goal);
    }

    /** Whether a case is as ready as is to be reached, whatever the unknown turns out to be. */
    static boolean isThere(Assessment assessment, Readiness goal) {
        var verdict = assessment.verdict();
        return verdict.atWorst().compareTo(goal) >= 0 && verdict.atBest().compareTo(goal) >= 0;
    }

    /** How many sets were tried. */
    int count() {
        return tried.size();
    }

    /** Of a set that gets there as little as still does, the dearest left out first; no set a step smaller gets there. */
    Levels lean(Levels there) {
        var lean = there;
        var dearest = IntStream.range(0, slots.size())
                .boxed()
                .sorted(Comparator.comparingInt(
                        slot -> -slots.get(slot).hours(slots.get(slot).most())))
                .toList();
        for (int slot : dearest) {
            lean = least(lean, slot);
        }
        return lean.equals(there) ? lean : lean(lean);
    }

    private Levels least(Levels levels, int slot) {
        for (int level = 0; level < levels.of(slot); level++) {
            var less = levels.with(slot, level);
            if (getThere(less)) {
                return less;
            }
        }
        return levels;
    }
}
