/**
 * What changed from one assessment to another becomes a document.
 *
 * <p>Enters: a comparison. Leaves: a document.
 */
@NullMarked
package org.careerladder.report.internal.comparison;

import org.jspecify.annotations.NullMarked;
