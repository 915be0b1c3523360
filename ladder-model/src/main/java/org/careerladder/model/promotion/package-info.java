/**
 * One promotion case: who, from which level to which, and all that is known about it.
 *
 * <p>Enters: what people wrote down. Leaves: the question that an assessment answers.
 */
@NullMarked
package org.careerladder.model.promotion;

import org.jspecify.annotations.NullMarked;
