/** Tests of the command, run as somebody would run it, but for the process. */
@NullMarked
package org.careerladder.cli;

import org.jspecify.annotations.NullMarked;
