/**
 * What a sheet says of a ladder: a matrix of criterion by level, or a list of what levels ask.
 *
 * <p>Enters: a table of cells. Leaves: a ladder, and what became of every cell; or every problem, and no ladder.
 */
@NullMarked
package org.careerladder.files.internal.sheet;

import org.jspecify.annotations.NullMarked;
