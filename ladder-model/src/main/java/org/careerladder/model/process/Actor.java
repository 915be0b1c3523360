package org.careerladder.model.process;

/** Who can take a next step: a {@link Role}, or time alone. */
public enum Actor {
    CANDIDATE,
    MANAGER,
    PEER,
    SENIOR_ENGINEER,
    DECISION_MAKER,
    COMMITTEE,
    COMPANY,
    TIME
}
