package org.careerladder.rules.interpreter;

import org.careerladder.model.pack.RuleId;

/** A rule could not be evaluated on the facts of a case. Carries ids and kinds alone, never what a case says. */
public final class FailedRule extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String rule;

    FailedRule(RuleId rule, RuntimeException cause) {
        super("a condition failed: " + innermost(cause).getClass().getSimpleName(), cause);
        this.rule = rule.value();
    }

    FailedRule(RuleId rule, String cause) {
        super(cause);
        this.rule = rule.value();
    }

    /** The id of the rule. */
    public String rule() {
        return rule;
    }

    private static Throwable innermost(Throwable thrown) {
        var innermost = thrown;
        for (var next = thrown.getCause(); next != null; next = next.getCause()) {
            innermost = next;
        }
        return innermost;
    }
}
