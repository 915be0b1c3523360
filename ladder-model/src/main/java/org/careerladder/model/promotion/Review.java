package org.careerladder.model.promotion;

import org.careerladder.model.process.ArtefactKind;
import org.careerladder.model.time.Day;

/**
 * A review or recommendation, written or still to be written.
 *
 * @param kind what it is
 * @param by who writes it
 * @param state how far it is
 * @param date when it came to this state; may be unknown
 * @param recommends what it says of the promotion
 */
public record Review(ArtefactKind kind, PersonId by, State state, Day date, Recommendation recommends) {

    /** How far a review is. */
    public enum State {
        /** The candidate would like it and has not asked. */
        WANTED,
        REQUESTED,
        RECEIVED,
        /** The person asked will not write it. */
        DECLINED
    }
}
