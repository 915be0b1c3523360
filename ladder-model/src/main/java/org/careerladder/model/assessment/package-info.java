/**
 * What the rules concluded about one case: findings, verdict, next steps and the record to audit them by.
 *
 * <p>Enters: facts and rules. Leaves: the answer that reports show.
 */
@NullMarked
package org.careerladder.model.assessment;

import org.jspecify.annotations.NullMarked;
