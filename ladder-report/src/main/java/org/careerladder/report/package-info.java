/**
 * What a person or a program gets to see: each subject in any format, and problems with their place.
 *
 * <p>Enters: an assessment, an explanation, a plan, a comparison, a ladder, a pack or problems. Leaves: text that is the same for
 * the same input, with {@code \n} at line ends. A subject becomes a {@code document} first, and {@code render} tells it in a format:
 * all formats say the same.
 */
@NullMarked
package org.careerladder.report;

import org.jspecify.annotations.NullMarked;
