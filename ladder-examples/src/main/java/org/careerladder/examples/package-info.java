/**
 * The example runner: how to embed the library, in one short program.
 *
 * <p>Enters: the folder of a pack, and case files. Leaves: one line for each case.
 */
@NullMarked
package org.careerladder.examples;

import org.jspecify.annotations.NullMarked;
