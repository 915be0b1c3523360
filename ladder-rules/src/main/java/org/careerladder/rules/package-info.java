/**
 * The whole public API of the rule engine.
 *
 * <p>Enters: a pack, and one case after the other. Leaves: an assessment of each, or the reason why there is none.
 */
@NullMarked
package org.careerladder.rules;

import org.jspecify.annotations.NullMarked;
