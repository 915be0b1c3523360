package org.careerladder.model.assessment;

import org.careerladder.model.process.Actor;

/**
 * What closes a finding.
 *
 * @param actor who can do it
 * @param action what, as a sentence; empty for {@link #NONE}
 * @param effort about how much work, such as {@code 2h}, {@code 1d}, {@code 3w}; may be empty
 */
public record Remedy(Actor actor, String action, String effort) {

    /** Nothing needs doing. */
    public static final Remedy NONE = new Remedy(Actor.CANDIDATE, "", "");

    public boolean isNone() {
        return action.isEmpty();
    }
}
