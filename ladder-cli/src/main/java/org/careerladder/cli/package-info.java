/**
 * The {@code ladder} command: arguments, files and terminal, wired to the library.
 *
 * <p>Enters: what somebody typed. Leaves: reports, problems and an exit code. Nothing is concluded here, and only here a clock is read.
 */
@NullMarked
package org.careerladder.cli;

import org.jspecify.annotations.NullMarked;
