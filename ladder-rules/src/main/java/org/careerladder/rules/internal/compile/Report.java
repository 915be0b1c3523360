package org.careerladder.rules.internal.compile;

import org.careerladder.model.facts.Fact;

/**
 * What one rule reported on one fact.
 *
 * @param rule the rule
 * @param fact the fact that it is about
 */
public record Report(CompiledRule rule, Fact fact) {}
