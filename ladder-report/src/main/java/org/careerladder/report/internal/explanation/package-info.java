/**
 * Why an assessment says what it says becomes a document: all of it, one rule, or one criterion.
 *
 * <p>Enters: an explanation, a why-not or a story. Leaves: a document.
 */
@NullMarked
package org.careerladder.report.internal.explanation;

import org.jspecify.annotations.NullMarked;
