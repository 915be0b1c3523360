/**
 * Text as a line can hold it: measured in columns, broken into lines, cut, and safe to show whatever file it came from.
 *
 * <p>Enters: any text. Leaves: text without control characters, and how wide it is.
 */
@NullMarked
package org.careerladder.report.text;

import org.jspecify.annotations.NullMarked;
