/**
 * Assessments as they were written down: what the document {@code assessment/1} holds, and nothing that it does not.
 *
 * <p>Enters: an assessment, or what a reader found in a file. Leaves: a record that can be kept, read again and compared.
 */
@NullMarked
package org.careerladder.model.recorded;

import org.jspecify.annotations.NullMarked;
