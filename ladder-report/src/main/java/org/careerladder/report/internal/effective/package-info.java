/**
 * What a pack comes to after all its layers becomes a document.
 *
 * <p>Enters: an effective pack. Leaves: a document.
 */
@NullMarked
package org.careerladder.report.internal.effective;

import org.jspecify.annotations.NullMarked;
