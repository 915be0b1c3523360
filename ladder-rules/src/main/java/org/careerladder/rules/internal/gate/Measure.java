package org.careerladder.rules.internal.gate;

import java.util.BitSet;
import java.util.List;
import org.careerladder.model.ladder.Demand;

/** A bar with its criteria resolved: each leaf demands that so many of some criteria reach a threshold. */
sealed interface Measure {

    /** Whether the bar holds for these grades, one for each criterion of the level. */
    boolean holds(int[] grades);

    /** Adds the criteria that the bar reads. */
    void collectRead(BitSet read);

    /**
     * So many of these criteria reach their threshold; what does not apply is left out.
     *
     * @param criteria places of criteria at the level
     * @param thresholds the least grade of each
     * @param demand how many
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared; grades are read in a hot loop
    record Leaf(int[] criteria, int[] thresholds, Demand demand) implements Measure {

        @Override
        public boolean holds(int[] grades) {
            int applicable = 0;
            int reached = 0;
            for (int i = 0; i < criteria.length; i++) {
                int grade = grades[criteria[i]];
                applicable += grade == Grades.NOT_APPLICABLE ? 0 : 1;
                reached += grade >= thresholds[i] ? 1 : 0;
            }
            return reached >= demand.outOf(applicable);
        }

        @Override
        public void collectRead(BitSet read) {
            for (int criterion : criteria) {
                read.set(criterion);
            }
        }
    }

    /** All of the parts hold. */
    record AllOf(List<Measure> parts) implements Measure {
        @Override
        public boolean holds(int[] grades) {
            for (Measure part : parts) {
                if (!part.holds(grades)) {
                    return false;
                }
            }
            return true;
        }

        @Override
        public void collectRead(BitSet read) {
            parts.forEach(part -> part.collectRead(read));
        }
    }

    /** At least one of the parts holds. */
    record AnyOf(List<Measure> parts) implements Measure {
        @Override
        public boolean holds(int[] grades) {
            for (Measure part : parts) {
                if (part.holds(grades)) {
                    return true;
                }
            }
            return false;
        }

        @Override
        public void collectRead(BitSet read) {
            parts.forEach(part -> part.collectRead(read));
        }
    }
}
