/**
 * The case format, {@code case/1}.
 *
 * <p>Enters: a tree and the pack that the case is held against. Leaves: a case and the place of each of its parts.
 */
@NullMarked
package org.careerladder.files.internal.promotion;

import org.jspecify.annotations.NullMarked;
