package org.careerladder.model.promotion;

/** What was decided. */
public enum DecisionOutcome {
    PROMOTED,
    DECLINED,
    DEFERRED,
    NO_ANSWER
}
