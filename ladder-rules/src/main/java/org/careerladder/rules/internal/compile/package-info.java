/**
 * Rules become something that runs: the standard rules, a pack's own on top of them, and the engine's bases.
 *
 * <p>Enters: a pack. Leaves: one closed base for each stage. With the package that runs them, the only place that sees Drools.
 */
@NullMarked
package org.careerladder.rules.internal.compile;

import org.jspecify.annotations.NullMarked;
