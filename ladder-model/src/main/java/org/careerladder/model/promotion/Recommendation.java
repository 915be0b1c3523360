package org.careerladder.model.promotion;

/** What a review says of the promotion. */
public enum Recommendation {
    YES,
    NOT_YET,
    NO,
    ABSTAINS,
    /** The review does not say, or is not there yet. */
    UNSAID
}
