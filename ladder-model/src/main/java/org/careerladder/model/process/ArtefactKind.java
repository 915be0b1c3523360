package org.careerladder.model.process;

/** What a process asks for in writing. */
public enum ArtefactKind {
    SELF_REVIEW,
    PEER_REVIEW,
    SENIOR_RECOMMENDATION,
    MANAGER_REVIEW
}
