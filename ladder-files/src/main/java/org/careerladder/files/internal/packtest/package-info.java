/**
 * Files of pack tests: a case, changes of it, and what is expected.
 *
 * <p>Enters: the tree of a test file and of the case that it names. Leaves: tests whose cases are in order under their pack. Whether
 * the rules that a test names exist is the question of who knows rules.
 */
@NullMarked
package org.careerladder.files.internal.packtest;

import org.jspecify.annotations.NullMarked;
