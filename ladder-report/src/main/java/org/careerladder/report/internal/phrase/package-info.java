/**
 * What reports say, in every language that they are told in.
 *
 * <p>Enters: keys, numbers and names. Leaves: sentences.
 */
@NullMarked
package org.careerladder.report.internal.phrase;

import org.jspecify.annotations.NullMarked;
