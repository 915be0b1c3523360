package org.careerladder.model.ladder;

/** What a piece of evidence is. */
public enum EvidenceKind {
    /** A project, with its impact and the part played in it. */
    PROJECT,
    /** A metric that moved, with its numbers. */
    METRIC,
    /** People led or lifted. */
    LEADERSHIP,
    /** A technical or process decision, and what was learned from it. */
    DECISION,
    /** Thanks or praise from somebody else. */
    RECOGNITION
}
