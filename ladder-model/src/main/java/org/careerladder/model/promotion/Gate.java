package org.careerladder.model.promotion;

/** The two levels that a case is held against. */
public enum Gate {
    /** The level that the candidate has. */
    CURRENT,
    /** The level that the candidate asks for. */
    TARGET
}
