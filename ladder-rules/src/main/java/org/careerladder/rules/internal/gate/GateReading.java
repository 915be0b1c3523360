package org.careerladder.rules.internal.gate;

import java.util.BitSet;
import org.careerladder.model.facts.GateState;

/**
 * What one gate comes to.
 *
 * @param worst the state if everything open turned out worst
 * @param best the state if everything open turned out best
 * @param holdingBack the places of what holds the gate back
 */
public record GateReading(GateState worst, GateState best, BitSet holdingBack) {

    /** The state, or UNKNOWN where what is open decides. */
    public GateState state() {
        return worst == best ? worst : GateState.UNKNOWN;
    }

    /**
     * Reads a gate.
     *
     * @param ground the level
     * @param grades a grade for each place of the level; not applicable is {@link Grades#NOT_APPLICABLE}
     * @param open the places whose grade is unknown or unconfirmed; their grades here do not matter
     * @param nearly how many criteria that are a step short may be lifted for the gate to be nearly met
     */
    public static GateReading of(LevelGround ground, int[] grades, BitSet open, int nearly) {
        int[] atWorst = grades.clone();
        open.stream().forEach(place -> atWorst[place] = 0);
        var reader = new Reader(ground, ground.measure(atWorst), nearly);
        var worst = reader.state(atWorst);
        var best = open.isEmpty() ? worst : reader.state(filledWithBest(ground, grades, open));
        boolean met = worst == GateState.MET && best == GateState.MET;
        return new GateReading(worst, best, met ? new BitSet() : HoldingBack.of(ground, reader.measure, atWorst));
    }

    private static int[] filledWithBest(LevelGround ground, int[] grades, BitSet open) {
        int[] filled = grades.clone();
        open.stream().forEach(place -> filled[place] = ground.best(place));
        return filled;
    }

    /** Reads the state of one gate for grades of which none is open. */
    private record Reader(LevelGround ground, Measure measure, int nearly) {

        GateState state(int[] grades) {
            if (measure.holds(grades)) {
                return GateState.MET;
            }
            return holdsWhenLifted(grades, 0, nearly) ? GateState.NEARLY : GateState.NOT_MET;
        }

        /** Whether the bar would hold if at most so many of the criteria from a place on were lifted by their step. */
        private boolean holdsWhenLifted(int[] grades, int from, int lifts) {
            for (int place = from; lifts > 0 && place < grades.length; place++) {
                int grade = grades[place];
                if (ground.isStepShort(place, grade)) {
                    grades[place] = ground.lifted(place, grade);
                    boolean holds = measure.holds(grades) || holdsWhenLifted(grades, place + 1, lifts - 1);
                    grades[place] = grade;
                    if (holds) {
                        return true;
                    }
                }
            }
            return false;
        }
    }
}
