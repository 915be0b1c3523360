package org.careerladder.rules.language;

/**
 * What could be read of a rule in which something was wrong: no rule to be run, but what there is can be checked, so that all its
 * problems are told at once.
 *
 * @param rule the rule as far as it goes; what is missing has a stand-in
 * @param wholeHead whether its texts and the like could be read, or are not there at all
 */
public record Unfinished(Rule rule, boolean wholeHead) {}
