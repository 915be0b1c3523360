package org.careerladder.rules.internal.recourse;

import java.util.List;
import java.util.Optional;
import org.careerladder.model.assessment.Assessment;

/**
 * Looks for some set that gets there where the search for the cheapest has come to its bound: everything is done, as late as has to be,
 * and what is not needed is left out again. What it finds has none a step smaller in it that gets there.
 */
final class SomeWay {

    /** Time passes so many times at most until everything is done that it can do. */
    private static final int ROUNDS = 6;

    private final List<Slot> slots;
    private final Trials trials;
    private final Obstacles obstacles;

    SomeWay(List<Slot> slots, Trials trials, Obstacles obstacles) {
        this.slots = slots;
        this.trials = trials;
        this.obstacles = obstacles;
    }

    /** The set; empty where doing everything does not get there. */
    Optional<Levels> found() {
        var everything = new Levels(slots.stream().map(Slot::most).toList(), 0);
        for (int round = 0; round < ROUNDS && trials.of(everything) instanceof Assessment assessment; round++) {
            if (trials.isThere(assessment)) {
                return Optional.of(trials.lean(everything));
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
        return obstacles.beyond(at, at, assessment).stream()
                .flatMap(hurdles -> hurdles.all().stream())
                .flatMap(hurdle -> hurdle.ways().stream())
                .mapToInt(Levels::days)
                .max()
                .orElse(at.days());
    }
}
