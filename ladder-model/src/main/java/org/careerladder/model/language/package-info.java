/**
 * Languages, and what they call the model's own words.
 *
 * <p>Enters: a word, a claim, a length of time. Leaves: how a person says it in one language.
 */
@NullMarked
package org.careerladder.model.language;

import org.jspecify.annotations.NullMarked;
