package org.careerladder.model.pack;

/** What a policy parameter holds. */
public enum ParameterKind {
    /** A whole number. */
    COUNT,
    /** A share in whole basis points. */
    SHARE,
    /** A length of time. */
    DURATION,
    /** A label of the pack's ladder. */
    RATING,
    /** One of the words that the parameter lists. */
    CHOICE,
    /** Yes or no. */
    YES_NO,
    /** The least and the most of something; rules read them as {@code name-least} and {@code name-most}. */
    RANGE,
    /** Roles, the most authoritative first. */
    ROLES
}
