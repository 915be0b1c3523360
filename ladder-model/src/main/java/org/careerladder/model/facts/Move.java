package org.careerladder.model.facts;

/** What kind of step a case asks for. */
public enum Move {
    /** A higher level of the same track, or one above the equivalent of the current level. */
    PROMOTION,
    /** The equivalent of the current level on another track. */
    LATERAL,
    /** A level of another track whose height against the current one nobody has said. */
    UNCOMPARED
}
