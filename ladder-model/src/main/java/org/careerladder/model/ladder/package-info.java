/**
 * What a company expects at which level: ladder, tracks, levels, criteria, expectations, scales and bars.
 *
 * <p>Enters: nothing but ids and texts. Leaves: immutable values that the rest of the product reads.
 */
@NullMarked
package org.careerladder.model.ladder;

import org.jspecify.annotations.NullMarked;
