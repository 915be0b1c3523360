package org.careerladder.rules.language;

import java.util.Arrays;
import java.util.Optional;

/** A relation between a field and a value. */
public enum Operator {
    EQUAL("=="),
    NOT_EQUAL("!="),
    LESS("<"),
    AT_MOST("<="),
    MORE(">"),
    AT_LEAST(">="),
    IN("in"),
    CONTAINS("contains");

    private final String symbol;

    Operator(String symbol) {
        this.symbol = symbol;
    }

    /** The operator as DRL spells it. */
    public String symbol() {
        return symbol;
    }

    /** Whether it asks which of two is the greater. */
    public boolean isOrder() {
        return this == LESS || this == AT_MOST || this == MORE || this == AT_LEAST;
    }

    /** The relation that holds where this one does not; {@link #IN} and {@link #CONTAINS} have none and stay. */
    public Operator opposite() {
        return switch (this) {
            case EQUAL -> NOT_EQUAL;
            case NOT_EQUAL -> EQUAL;
            case LESS -> AT_LEAST;
            case AT_LEAST -> LESS;
            case AT_MOST -> MORE;
            case MORE -> AT_MOST;
            case IN, CONTAINS -> this;
        };
    }

    static Optional<Operator> of(String symbol) {
        return Arrays.stream(values())
                .filter(operator -> operator.symbol.equals(symbol))
                .findFirst();
    }
}
