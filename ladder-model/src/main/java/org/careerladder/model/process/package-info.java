/**
 * How a company decides: the promotion process, the roles in it, what it requires and when.
 *
 * <p>Enters: what a company says of its process. Leaves: immutable values.
 */
@NullMarked
package org.careerladder.model.process;

import org.jspecify.annotations.NullMarked;
