package org.careerladder.model.ladder;

import org.careerladder.model.source.Slug;

/**
 * The id of a ladder.
 *
 * @param value an id as {@link Slug} shapes it
 */
public record LadderId(String value) {

    public LadderId {
        Slug.require(value);
    }

    public static LadderId of(String value) {
        return new LadderId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
