/**
 * Whether a level's bar holds: bars over grades, the state of a gate, and which criteria hold it back.
 *
 * <p>Enters: a level of a ladder and a grade for each of its criteria. Leaves: a reading of the gate. Knows no case and no rule.
 */
@NullMarked
package org.careerladder.rules.internal.gate;

import org.jspecify.annotations.NullMarked;
