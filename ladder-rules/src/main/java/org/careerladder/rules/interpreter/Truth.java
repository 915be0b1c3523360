package org.careerladder.rules.interpreter;

/** Whether something holds, in the strong logic of Kleene: what rests on something unknown is unknown, and so is its negation. */
public enum Truth {
    TRUE,
    FALSE,
    /** One side of a comparison is not known: it does not hold, and neither does its negation. */
    UNKNOWN;

    static Truth of(boolean holds) {
        return holds ? TRUE : FALSE;
    }

    /** Whether the negation holds. */
    Truth negated() {
        return switch (this) {
            case TRUE -> FALSE;
            case FALSE -> TRUE;
            case UNKNOWN -> UNKNOWN;
        };
    }
}
