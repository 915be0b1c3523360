/**
 * What attackers and tired people put into rule files and packs: a corpus of files, and what is said of each.
 *
 * <p>Enters: the folder {@code hostile} among the test resources. Leaves: nothing.
 */
@NullMarked
package org.careerladder.hostile;

import org.jspecify.annotations.NullMarked;
