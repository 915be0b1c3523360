/**
 * Tests of a pack: a case, and what an assessment of it under the pack is expected to say.
 *
 * <p>Enters: what a pack's owners wrote. Leaves: expectations that an assessment meets or does not.
 */
@NullMarked
package org.careerladder.model.packtest;

import org.jspecify.annotations.NullMarked;
