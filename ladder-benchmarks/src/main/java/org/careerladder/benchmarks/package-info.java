/**
 * How long things take.
 *
 * <p>Enters: the example companies, and ladders made up to be large. Leaves: nothing but figures.
 */
@NullMarked
package org.careerladder.benchmarks;

import org.jspecify.annotations.NullMarked;
