package org.careerladder.rules.internal.gate;

import java.util.BitSet;
import java.util.List;

/** A bar with its criteria resolved, and what does not apply taken out of it. */
sealed interface Measure {

    /** Whether the bar holds for these grades, one for each place of the level. */
    boolean holds(int[] grades);

    /** Adds the places that the bar reads. */
    void collectRead(BitSet read);

    /**
     * The values of grades, and bonuses on top, come to at least so much. A count is such a sum, of values 0 and 1.
     *
     * @param places what is read
     * @param values for each of the places the value of each of its grades; never falling
     * @param groups for each of the places the cap that holds it down, or {@link #FREE}
     * @param caps what the values of a group count at most together
     * @param bonuses what comes on top
     * @param demand what is demanded
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared; grades are read in a hot loop
    record Sum(int[] places, long[][] values, int[] groups, long[] caps, List<Bonus> bonuses, long demand)
            implements Measure {

        /** No cap. */
        static final int FREE = -1;

        @Override
        public boolean holds(int[] grades) {
            long total = caps.length == 0 ? free(grades) : capped(grades);
            for (Bonus bonus : bonuses) {
                total += bonus.when().holds(grades) ? bonus.value() : 0;
            }
            return total >= demand;
        }

        private long free(int[] grades) {
            long total = 0;
            for (int i = 0; i < places.length; i++) {
                total += values[i][grades[places[i]]];
            }
            return total;
        }

        private long capped(int[] grades) {
            long total = 0;
            long[] held = new long[caps.length];
            for (int i = 0; i < places.length; i++) {
                long value = values[i][grades[places[i]]];
                if (groups[i] == FREE) {
                    total += value;
                } else {
                    held[groups[i]] += value;
                }
            }
            for (int group = 0; group < caps.length; group++) {
                total += Math.min(held[group], caps[group]);
            }
            return total;
        }

        @Override
        public void collectRead(BitSet read) {
            for (int place : places) {
                read.set(place);
            }
            bonuses.forEach(bonus -> bonus.when().collectRead(read));
        }
    }

    /** A value on top where a measure holds. */
    record Bonus(long value, Measure when) {}

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
