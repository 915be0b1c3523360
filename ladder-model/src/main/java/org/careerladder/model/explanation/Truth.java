package org.careerladder.model.explanation;

/** Whether something holds, in the strong logic of Kleene: what rests on something unknown is unknown, and so is its negation. */
public enum Truth {
    TRUE,
    FALSE,
    /** One side of a comparison is not known: it does not hold, and neither does its negation. */
    UNKNOWN;

    /** The truth of something known. */
    public static Truth of(boolean holds) {
        return holds ? TRUE : FALSE;
    }

    /** Whether the negation holds. */
    public Truth negated() {
        return switch (this) {
            case TRUE -> FALSE;
            case FALSE -> TRUE;
            case UNKNOWN -> UNKNOWN;
        };
    }

    /** Whether both hold. */
    public Truth and(Truth other) {
        if (this == FALSE || other == FALSE) {
            return FALSE;
        }
        return this == UNKNOWN || other == UNKNOWN ? UNKNOWN : TRUE;
    }

    /** Whether at least one holds. */
    public Truth or(Truth other) {
        return negated().and(other.negated()).negated();
    }
}
