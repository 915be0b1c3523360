/**
 * Changes of a case: a way into it, and what is set, added or removed there.
 *
 * <p>Enters: the tree of a case, and changes as a pack test or a line has them. Leaves: the tree as it would be, each value with the
 * place where it was written.
 */
@NullMarked
package org.careerladder.files.internal.change;

import org.jspecify.annotations.NullMarked;
