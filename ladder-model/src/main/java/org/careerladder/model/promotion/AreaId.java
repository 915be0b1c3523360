package org.careerladder.model.promotion;

import org.careerladder.model.source.Slug;

/**
 * The id of an area that somebody asked to see.
 *
 * @param value an id as {@link Slug} shapes it
 */
public record AreaId(String value) {

    public AreaId {
        Slug.require(value);
    }

    public static AreaId of(String value) {
        return new AreaId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
