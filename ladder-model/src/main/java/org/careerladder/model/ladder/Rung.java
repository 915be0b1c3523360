package org.careerladder.model.ladder;

import org.careerladder.model.source.Slug;

/**
 * One step of a criterion's own scale.
 *
 * @param id what a case writes
 * @param says what it looks like
 */
public record Rung(String id, String says) {

    /** What can always be rated: not even the first rung, counted as 0. */
    public static final String NONE_YET = "none-yet";

    public Rung {
        Slug.require(id);
    }
}
