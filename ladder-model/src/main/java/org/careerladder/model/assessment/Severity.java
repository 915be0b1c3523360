package org.careerladder.model.assessment;

/** How much a finding weighs. */
public enum Severity {
    /** Nothing goes on before it is closed. */
    BLOCKER,
    /** Something that is asked for is not there. */
    GAP,
    /** It may turn out badly; it never bars. */
    RISK,
    /** Worth knowing. */
    NOTE,
    /** Worth building on. */
    STRENGTH
}
