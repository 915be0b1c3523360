/**
 * The ladder format, {@code ladder/1}.
 *
 * <p>Enters: a tree. Leaves: a ladder and the place of each of its parts; a ladder goes back to the same text.
 */
@NullMarked
package org.careerladder.files.internal.ladder;

import org.jspecify.annotations.NullMarked;
