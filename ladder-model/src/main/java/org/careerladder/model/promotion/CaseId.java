package org.careerladder.model.promotion;

import org.careerladder.model.source.Slug;

/**
 * The id of a case.
 *
 * @param value an id as {@link Slug} shapes it
 */
public record CaseId(String value) {

    public CaseId {
        Slug.require(value);
    }

    public static CaseId of(String value) {
        return new CaseId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
