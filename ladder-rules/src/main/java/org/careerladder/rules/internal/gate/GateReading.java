package org.careerladder.rules.internal.gate;

import java.util.BitSet;
import org.careerladder.model.facts.GateState;

/**
 * What one gate comes to.
 *
 * @param worst the state if everything open turned out worst
 * @param best the state if everything open turned out best
 * @param holdingBack the places of the criteria that hold the gate back
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
     * @param grades a grade for each criterion of the level; not applicable is {@link Grades#NOT_APPLICABLE}
     * @param open the criteria whose grade is unknown or unconfirmed; their grades here do not matter
     * @param nearly how many criteria that are a step short may be lifted for the gate to be nearly met
     */
    public static GateReading of(LevelGround ground, int[] grades, BitSet open, int nearly) {
        int[] atWorst = grades.clone();
        open.stream().forEach(place -> atWorst[place] = 0);
        var worst = state(ground, atWorst, nearly);
        var best = open.isEmpty() ? worst : state(ground, filledWithBest(ground, grades, open), nearly);
        boolean met = worst == GateState.MET && best == GateState.MET;
        return new GateReading(worst, best, met ? new BitSet() : HoldingBack.of(ground, atWorst));
    }

    private static int[] filledWithBest(LevelGround ground, int[] grades, BitSet open) {
        int[] filled = grades.clone();
        open.stream()
                .forEach(place ->
                        filled[place] = ground.entries().get(place).grades().best());
        return filled;
    }

    private static GateState state(LevelGround ground, int[] grades, int nearly) {
        if (ground.measure().holds(grades)) {
            return GateState.MET;
        }
        return holdsWhenLifted(ground, grades, 0, nearly) ? GateState.NEARLY : GateState.NOT_MET;
    }

    /** Whether the bar would hold if at most so many of the criteria from a place on were lifted by their step. */
    private static boolean holdsWhenLifted(LevelGround ground, int[] grades, int from, int lifts) {
        if (lifts == 0) {
            return false;
        }
        for (int place = from; place < grades.length; place++) {
            var scale = ground.entries().get(place).grades();
            int grade = grades[place];
            if (scale.isStepShort(grade)) {
                grades[place] = scale.lifted(grade);
                boolean holds = ground.measure().holds(grades) || holdsWhenLifted(ground, grades, place + 1, lifts - 1);
                grades[place] = grade;
                if (holds) {
                    return true;
                }
            }
        }
        return false;
    }
}
