/**
 * What would get a case there becomes a document, and a roadmap goals.
 *
 * <p>Enters: a plan or a roadmap. Leaves: a document.
 */
@NullMarked
package org.careerladder.report.internal.plan;

import org.jspecify.annotations.NullMarked;
