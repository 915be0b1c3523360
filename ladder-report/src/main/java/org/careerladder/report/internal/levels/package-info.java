/**
 * A ladder, and where somebody stands on it, become documents.
 *
 * <p>Enters: a ladder, or the levels reached. Leaves: a document.
 */
@NullMarked
package org.careerladder.report.internal.levels;

import org.jspecify.annotations.NullMarked;
