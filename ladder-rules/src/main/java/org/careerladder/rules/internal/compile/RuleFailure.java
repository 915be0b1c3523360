package org.careerladder.rules.internal.compile;

/** A rule or the engine failed on one case. Carries ids and kinds alone, never what a case says. */
public final class RuleFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String rule;

    public RuleFailure(String rule, String cause) {
        super(cause);
        this.rule = rule;
    }

    /** The rule that failed; empty where none is the cause. */
    public String rule() {
        return rule;
    }
}
