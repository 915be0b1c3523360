package org.careerladder.model.promotion;

/**
 * A number that moved.
 *
 * @param name what is measured
 * @param before may be unknown
 * @param after may be unknown
 * @param unit may be empty
 * @param better which way is better
 */
public record Metric(String name, Amount before, Amount after, String unit, Direction better) {

    /** Which way is better. */
    public enum Direction {
        LOWER,
        HIGHER,
        UNKNOWN
    }

    /** Whether both numbers were said. */
    public boolean quantified() {
        return before.known() && after.known();
    }
}
