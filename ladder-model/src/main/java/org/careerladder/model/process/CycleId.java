package org.careerladder.model.process;

import org.careerladder.model.source.Slug;

/**
 * The id of a promotion cycle, or {@link #NONE}.
 *
 * @param value an id as {@link Slug} shapes it; empty for none
 */
public record CycleId(String value) {

    /** The case names no cycle. */
    public static final CycleId NONE = new CycleId("");

    public CycleId {
        if (!value.isEmpty()) {
            Slug.require(value);
        }
    }

    public static CycleId of(String value) {
        return new CycleId(Slug.require(value));
    }

    @Override
    public String toString() {
        return value;
    }
}
