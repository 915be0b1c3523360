package org.careerladder.model.source;

/**
 * One thing that is wrong with an input, for the person who can mend it.
 *
 * @param place where it stands
 * @param what what is wrong, with the person's own words in backticks
 * @param advice what would be right; empty where nothing useful can be said
 */
public record Problem(Place place, String what, String advice) {

    public static Problem at(Place place, String what, String advice) {
        return new Problem(place, what, advice);
    }

    public static Problem at(Place place, String what) {
        return new Problem(place, what, "");
    }

    /** The same problem at another place. */
    public Problem movedTo(Place newPlace) {
        return new Problem(newPlace, what, advice);
    }

    /** {@code place: what; advice}, on one line. */
    @Override
    public String toString() {
        return place + ": " + what + (advice.isEmpty() ? "" : "; " + advice);
    }
}
