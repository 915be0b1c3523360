/** The one way for tests of the documentation into the command. */
@NullMarked
package org.careerladder.cli;

import org.jspecify.annotations.NullMarked;
