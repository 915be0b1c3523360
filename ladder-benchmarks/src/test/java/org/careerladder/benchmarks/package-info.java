/** Whether the benchmarks run at all. */
@NullMarked
package org.careerladder.benchmarks;

import org.jspecify.annotations.NullMarked;
