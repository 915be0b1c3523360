/**
 * What a rule may read and a report may show: the public vocabulary of every rule author.
 *
 * <p>Enters: the fold of one case. Leaves: flat, immutable facts; numbers are whole, shares are whole basis points, and what
 * can be unknown has a claim beside it.
 */
@NullMarked
package org.careerladder.model.facts;

import org.jspecify.annotations.NullMarked;
