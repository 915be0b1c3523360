package org.careerladder.model.promotion;

/** For which gate an appraisal speaks. */
public enum Scope {
    CURRENT,
    TARGET,
    /** A rung: rated once, for every level. */
    EVERY_LEVEL;

    public boolean covers(Gate gate) {
        return this == EVERY_LEVEL || name().equals(gate.name());
    }

    public static Scope of(Gate gate) {
        return gate == Gate.CURRENT ? CURRENT : TARGET;
    }
}
