package org.careerladder.rules.internal.recourse;

import java.util.Comparator;
import java.util.List;

/**
 * What a set of changes asks of people; the smaller is the better offer.
 *
 * @param days how many days pass
 * @param effort the hours; of the same hours the fewer things to do
 */
record Price(int days, long effort) implements Comparable<Price> {

    private static final Comparator<Price> ORDER =
            Comparator.comparingInt(Price::days).thenComparingLong(Price::effort);

    /** What no way costs. */
    static final Price NEVER = new Price(Integer.MAX_VALUE, Long.MAX_VALUE);

    /** More than the things that can be done in one case. */
    private static final long ONE_HOUR = 10_000;

    static Price of(Levels levels, List<Slot> slots) {
        return new Price(
                levels.days(),
                levels.done()
                        .mapToLong(slot -> effort(slots.get(slot), levels.of(slot)))
                        .sum());
    }

    /** What a slot adds at a level. */
    static long effort(Slot slot, int level) {
        return level == 0 ? 0 : slot.hours(level) * ONE_HOUR + 1;
    }

    /** The hours, without the minutes that keep sets of the same hours apart. */
    int hours() {
        return (int) (effort / ONE_HOUR);
    }

    Price max(Price other) {
        return compareTo(other) >= 0 ? this : other;
    }

    @Override
    public int compareTo(Price other) {
        return ORDER.compare(this, other);
    }
}
