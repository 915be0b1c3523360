/**
 * An assessment becomes a document, part by part in the order of the report.
 *
 * <p>Enters: an assessment, or why there is none. Leaves: a document.
 */
@NullMarked
package org.careerladder.report.internal.assessment;

import org.jspecify.annotations.NullMarked;
