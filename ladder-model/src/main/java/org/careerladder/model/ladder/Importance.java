package org.careerladder.model.ladder;

/** How much a level asks for a criterion. Only a bar gives it weight. */
public enum Importance {
    REQUIRED,
    EXPECTED,
    OPTIONAL
}
