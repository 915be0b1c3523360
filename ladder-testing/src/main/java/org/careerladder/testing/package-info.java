/**
 * Tests of a pack, from JUnit and for the command.
 *
 * <p>Enters: a pack's folder. Leaves: for each of its tests whether it came out as expected and, where it did not, what the rules
 * did instead; which rules and conditions the tests have reached; and which changes of a rule none of them would notice.
 */
@NullMarked
package org.careerladder.testing;

import org.jspecify.annotations.NullMarked;
