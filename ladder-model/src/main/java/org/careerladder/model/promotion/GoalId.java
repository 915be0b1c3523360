package org.careerladder.model.promotion;

import org.careerladder.model.source.Slug;

/**
 * The id of a goal.
 *
 * @param value an id as {@link Slug} shapes it
 */
public record GoalId(String value) {

    public GoalId {
        Slug.require(value);
    }

    public static GoalId of(String value) {
        return new GoalId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
