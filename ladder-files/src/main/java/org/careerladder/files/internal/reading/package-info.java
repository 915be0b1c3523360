/**
 * How every format of ours is read: keys that are known, values of the right kind, ids, days and numbers, and for each
 * value its place.
 *
 * <p>Enters: a tree. Leaves: plain values, every problem at once, and the position of each path in the model.
 */
@NullMarked
package org.careerladder.files.internal.reading;

import org.jspecify.annotations.NullMarked;
