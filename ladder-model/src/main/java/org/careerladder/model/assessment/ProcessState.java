package org.careerladder.model.assessment;

/** Whether everything that the process asks for in writing is there. */
public enum ProcessState {
    COMPLETE,
    INCOMPLETE,
    /** Nobody has said how the company promotes. */
    UNKNOWN
}
