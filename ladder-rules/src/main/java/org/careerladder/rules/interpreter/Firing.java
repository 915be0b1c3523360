package org.careerladder.rules.interpreter;

import org.careerladder.model.facts.Fact;
import org.careerladder.rules.language.Rule;

/**
 * A rule that fires, and the fact that it reports. One rule and one subject make one firing, whatever the number of matches.
 *
 * @param rule the rule
 * @param fact the fact that its conclusion is about
 */
public record Firing(Rule rule, Fact fact) {}
