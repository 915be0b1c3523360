/**
 * The fold: one case becomes a small set of flat facts, without judging any of them.
 *
 * <p>Enters: a pack and a case. Leaves: facts. Knows no rule.
 */
@NullMarked
package org.careerladder.rules.internal.fold;

import org.jspecify.annotations.NullMarked;
