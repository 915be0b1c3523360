/**
 * What changed from one assessment to another.
 *
 * <p>Enters: two records of assessments, as they were made or read. Leaves: every difference between them, and which rules turned
 * the verdict. No engine is asked again.
 */
@NullMarked
package org.careerladder.model.comparison;

import org.jspecify.annotations.NullMarked;
