/** The directions in which the modules and packages depend on each other, as tests. */
@NullMarked
package org.careerladder.architecture;

import org.jspecify.annotations.NullMarked;
