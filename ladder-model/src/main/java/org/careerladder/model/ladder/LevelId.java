package org.careerladder.model.ladder;

import org.careerladder.model.source.Slug;

/**
 * The id of a level, unique within its track.
 *
 * @param value an id as {@link Slug} shapes it
 */
public record LevelId(String value) {

    public LevelId {
        Slug.require(value);
    }

    public static LevelId of(String value) {
        return new LevelId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
