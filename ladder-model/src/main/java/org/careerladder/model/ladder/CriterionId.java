package org.careerladder.model.ladder;

import org.careerladder.model.source.Slug;

/**
 * The id of a criterion, or {@link #NONE}.
 *
 * @param value an id as {@link Slug} shapes it; empty for none
 */
public record CriterionId(String value) {

    /** No criterion is named. */
    public static final CriterionId NONE = new CriterionId("");

    public CriterionId {
        if (!value.isEmpty()) {
            Slug.require(value);
        }
    }

    public static CriterionId of(String value) {
        return new CriterionId(Slug.require(value));
    }

    @Override
    public String toString() {
        return value;
    }
}
