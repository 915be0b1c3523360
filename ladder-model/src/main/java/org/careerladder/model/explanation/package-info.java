/**
 * Why an assessment says what it says: each conclusion with its rule, the conditions that held, what was read and what was asked.
 *
 * <p>Enters: nothing. Leaves: values for reports and for whoever checks a conclusion without the rule engine.
 */
@NullMarked
package org.careerladder.model.explanation;

import org.jspecify.annotations.NullMarked;
