/**
 * Why: how each conclusion of an assessment came about, worked out by the interpreter when somebody asks.
 *
 * <p>Enters: an assessment and the rules that made it. Leaves: its explanation. Nothing here touches the rule engine.
 */
@NullMarked
package org.careerladder.rules.internal.explain;

import org.jspecify.annotations.NullMarked;
