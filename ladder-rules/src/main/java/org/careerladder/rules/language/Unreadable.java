package org.careerladder.rules.language;

/** Thrown where a part of a rule cannot be read on; its problem has been told. Caught where reading can go on. */
final class Unreadable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Unreadable() {
        super("told as a problem", null, false, false);
    }
}
