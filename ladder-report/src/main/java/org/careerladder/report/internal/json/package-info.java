/**
 * What programs read of a document, before it is text.
 *
 * <p>Enters: whatever a subject has to tell. Leaves: one JSON document.
 */
@NullMarked
package org.careerladder.report.internal.json;

import org.jspecify.annotations.NullMarked;
