/**
 * What a person or a program gets to see: assessments as text, Markdown, HTML and JSON, ladders as tables, problems with their place.
 *
 * <p>Enters: an assessment, a ladder or problems. Leaves: text that is the same for the same input, with {@code \n} at line ends.
 * An assessment becomes blocks first, and the blocks become text, Markdown or HTML: all say the same.
 */
@NullMarked
package org.careerladder.report;

import org.jspecify.annotations.NullMarked;
