package org.careerladder.model.ladder;

import org.careerladder.model.source.Slug;

/**
 * The id of a competency.
 *
 * @param value an id as {@link Slug} shapes it
 */
public record CompetencyId(String value) {

    public CompetencyId {
        Slug.require(value);
    }

    public static CompetencyId of(String value) {
        return new CompetencyId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
