/**
 * YAML as people write it: block style, short things on one line, quotes where they are needed; or the same as JSON.
 *
 * <p>Enters: maps and lists in the order in which they shall stand. Leaves: text that reads back as the same.
 */
@NullMarked
package org.careerladder.files.internal.writing;

import org.jspecify.annotations.NullMarked;
