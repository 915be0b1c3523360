package org.careerladder.model.promotion;

/** Whether something is to be had. */
public enum Opening {
    OPEN,
    CLOSED,
    UNKNOWN
}
