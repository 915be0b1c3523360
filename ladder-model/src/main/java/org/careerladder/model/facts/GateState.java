package org.careerladder.model.facts;

/** Whether a gate's bar holds. */
public enum GateState {
    /** The bar does not hold, and not nearly. */
    NOT_MET,
    /** It would hold if a few partly met criteria were met. */
    NEARLY,
    /** The bar holds. */
    MET,
    /** What is not known yet decides. */
    UNKNOWN
}
