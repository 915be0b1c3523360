package org.careerladder.model.source;

/**
 * Where a value was read. Any two origins are equal, so that values are equal when they say the same, wherever they were read.
 *
 * @param place the place
 */
public record Origin(Place place) {

    /** The value was made by code. */
    public static final Origin CODE = new Origin(ModelPath.ROOT);

    /** {@code " at file:line:column"}, to go on in a sentence; empty for what code has made. */
    public String inWords() {
        return place instanceof Position ? " at " + place : "";
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Origin;
    }

    @Override
    public int hashCode() {
        return 0;
    }
}
