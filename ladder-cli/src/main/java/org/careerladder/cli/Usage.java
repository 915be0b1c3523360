package org.careerladder.cli;

/** Thrown where the command was not understood: what was found, and what would be right. */
final class Usage extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String advice;

    /**
     * What was not understood.
     *
     * @param what what was found, with the person's own words in backticks
     * @param advice what would be right; empty where nothing useful can be said
     */
    Usage(String what, String advice) {
        super(what);
        this.advice = advice;
    }

    /** What was not understood. */
    String what() {
        return String.valueOf(getMessage());
    }

    /** What would be right; may be empty. */
    String advice() {
        return advice;
    }
}
