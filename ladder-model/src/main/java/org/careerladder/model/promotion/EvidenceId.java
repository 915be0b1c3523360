package org.careerladder.model.promotion;

import org.careerladder.model.source.Slug;

/**
 * The id of an item of evidence.
 *
 * @param value an id as {@link Slug} shapes it
 */
public record EvidenceId(String value) {

    public EvidenceId {
        Slug.require(value);
    }

    public static EvidenceId of(String value) {
        return new EvidenceId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
