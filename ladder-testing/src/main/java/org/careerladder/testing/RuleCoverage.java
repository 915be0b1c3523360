package org.careerladder.testing;

import org.careerladder.rules.language.Rule;

/**
 * What tests have seen of one rule.
 *
 * @param rule the rule
 * @param fired whether it fired in some test
 */
public record RuleCoverage(Rule rule, boolean fired) {}
