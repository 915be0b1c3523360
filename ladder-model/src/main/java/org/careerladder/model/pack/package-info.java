/**
 * A company's ladder, process, policy and rules as they were read; nothing here is compiled.
 *
 * <p>Enters: files or code. Leaves: a pack that the rules module turns into an assessor.
 */
@NullMarked
package org.careerladder.model.pack;

import org.jspecify.annotations.NullMarked;
