package org.careerladder.model.explanation;

/** How a field is held against a value, with every negation taken in. */
public enum Relation {
    /** It is the value, or one of several. */
    IS,
    /** It is another value, or none of several. */
    IS_NOT,
    LESS,
    AT_MOST,
    MORE,
    AT_LEAST,
    /** The text holds another. */
    CONTAINS,
    /** It is a claim that is to hold, or one that is not. */
    CLAIM
}
