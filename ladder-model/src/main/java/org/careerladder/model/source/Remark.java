package org.careerladder.model.source;

/**
 * What a reader did that nobody wrote down, for the person who can judge it: something left out, or something assumed.
 *
 * @param place where it stands, or what it is about
 * @param what what was left out or assumed, with the person's own words in backticks
 * @param because why
 */
public record Remark(Place place, String what, String because) {

    /** {@code place: what, because}, on one line. */
    @Override
    public String toString() {
        return place + ": " + what + ", because " + because;
    }
}
