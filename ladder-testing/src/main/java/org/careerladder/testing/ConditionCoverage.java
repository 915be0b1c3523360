package org.careerladder.testing;

import org.careerladder.model.source.Position;
import org.careerladder.rules.language.Condition;
import org.careerladder.rules.language.Rule;

/**
 * What tests have seen of one comparison or claim of a rule. What came out unknown counts as neither.
 *
 * @param rule its rule
 * @param condition the comparison or claim
 * @param text the same in words
 * @param seenTrue whether it was true in some test
 * @param seenFalse whether it was false in some test
 */
public record ConditionCoverage(Rule rule, Condition condition, String text, boolean seenTrue, boolean seenFalse) {

    /** Whether it was seen to be both. */
    public boolean isCovered() {
        return seenTrue && seenFalse;
    }

    /** Where it stands. */
    public Position at() {
        return condition.at().position();
    }

    /** What is missing: {@code never true}, {@code never false}, or {@code never either}. */
    public String missing() {
        return seenTrue ? "never false" : seenFalse ? "never true" : "never either";
    }
}
