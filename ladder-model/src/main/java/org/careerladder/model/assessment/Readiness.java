package org.careerladder.model.assessment;

/** What an assessment concludes, lowest first; UNDETERMINED stands apart from the order. */
public enum Readiness {
    NOT_YET,
    NEARLY_READY,
    READY,
    /** What is not known yet decides. */
    UNDETERMINED
}
