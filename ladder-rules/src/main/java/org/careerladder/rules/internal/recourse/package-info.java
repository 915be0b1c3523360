/**
 * Recourse: which smallest sets of changes that people can make get a case to a readiness.
 *
 * <p>Enters: a case, the rules and policy of its pack, and a readiness. Leaves: a plan, every way of which was tried on the rule
 * engine. The search follows the reasons: where a set of changes falls short, the rule that says so names what it read, and only
 * changes that touch that are added.
 */
@NullMarked
package org.careerladder.rules.internal.recourse;

import org.jspecify.annotations.NullMarked;
