package org.careerladder.model.ladder;

import org.careerladder.model.source.Slug;

/**
 * The id of a judgement.
 *
 * @param value an id as {@link Slug} shapes it
 */
public record JudgementId(String value) {

    public JudgementId {
        Slug.require(value);
    }

    public static JudgementId of(String value) {
        return new JudgementId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
