package org.careerladder.model.process;

/** What somebody is to a case. */
public enum Role {
    CANDIDATE,
    MANAGER,
    PEER,
    SENIOR_ENGINEER,
    DECISION_MAKER,
    COMMITTEE,
    COMPANY
}
