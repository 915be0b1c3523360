package org.careerladder.model.promotion;

import org.careerladder.model.source.Slug;

/**
 * The id of a person in a case.
 *
 * @param value an id as {@link Slug} shapes it; {@code self} is the candidate
 */
public record PersonId(String value) {

    /** The candidate, as every file spells it. */
    public static final PersonId SELF = new PersonId("self");

    public PersonId {
        Slug.require(value);
    }

    public static PersonId of(String value) {
        return new PersonId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
