/**
 * Sheets as tables of cells with their places, before anybody asks what they mean; and text files as such tables.
 *
 * <p>Enters: the text of a CSV file. Leaves: a table, and whatever no table may have, such as a quote that is not closed.
 */
@NullMarked
package org.careerladder.files.internal.cells;

import org.jspecify.annotations.NullMarked;
