package org.careerladder.model.explanation;

import org.careerladder.model.source.Origin;

/**
 * The policy parameter behind a condition.
 *
 * @param parameter its name; empty in {@link #NONE}
 * @param value what it is set to
 * @param layer who says so: a layer of the pack, as {@code id@version}
 * @param origin where it is said
 */
public record PolicyRead(String parameter, String value, String layer, Origin origin) {

    /** The condition reads no policy. */
    public static final PolicyRead NONE = new PolicyRead("", "", "", Origin.CODE);

    public boolean isNone() {
        return parameter.isEmpty();
    }
}
