package org.careerladder.model.ladder;

import org.careerladder.model.source.Slug;

/**
 * The id of a track.
 *
 * @param value an id as {@link Slug} shapes it
 */
public record TrackId(String value) {

    public TrackId {
        Slug.require(value);
    }

    public static TrackId of(String value) {
        return new TrackId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
