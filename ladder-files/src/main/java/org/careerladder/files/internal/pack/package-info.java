/**
 * The pack format, {@code pack/1}, its folder, and the cycles format, {@code cycles/1}.
 *
 * <p>Enters: a folder. Leaves: a pack, or every problem of all its files; a pack goes back to a folder.
 */
@NullMarked
package org.careerladder.files.internal.pack;

import org.jspecify.annotations.NullMarked;
