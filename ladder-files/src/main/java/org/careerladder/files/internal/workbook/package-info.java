/**
 * Workbooks ({@code .xlsx}, ISO/IEC 29500) as tables of cells.
 *
 * <p>Enters: a file of others, as hostile as it likes. Leaves: one of its tabs as a table, or why it cannot be read.
 */
@NullMarked
package org.careerladder.files.internal.workbook;

import org.jspecify.annotations.NullMarked;
