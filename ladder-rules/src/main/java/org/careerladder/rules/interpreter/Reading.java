package org.careerladder.rules.interpreter;

import org.careerladder.model.explanation.Truth;
import org.careerladder.rules.language.Condition;

/**
 * One comparison or claim of a rule as it came out for one fact. Which condition of the rule it is, its position tells.
 *
 * @param condition the comparison or claim
 * @param truth what it came to
 * @param actual what the field of the fact held
 * @param required what it was held against; {@code yes} for a claim
 */
public record Reading(Condition condition, Truth truth, Held actual, Held required) {}
