/**
 * All that a report says, by what it means and in no format yet.
 *
 * <p>Enters: blocks and data of one subject. Leaves: nothing; {@code render} tells them.
 */
@NullMarked
package org.careerladder.report.document;

import org.jspecify.annotations.NullMarked;
