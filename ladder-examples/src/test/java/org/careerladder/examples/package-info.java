/** Holds the examples and the documentation to what the product does. */
@NullMarked
package org.careerladder.examples;

import org.jspecify.annotations.NullMarked;
