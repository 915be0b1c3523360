/**
 * Documents of assessments, as the command writes them.
 *
 * <p>Enters: the tree of a document. Leaves: the record that it holds.
 */
@NullMarked
package org.careerladder.files.internal.assessment;

import org.jspecify.annotations.NullMarked;
