/**
 * What would get a case there: the smallest sets of real changes, each by somebody who can make it.
 *
 * <p>Enters: nothing. Leaves: plans for reports, and cases as they would be after a plan.
 */
@NullMarked
package org.careerladder.model.plan;

import org.jspecify.annotations.NullMarked;
