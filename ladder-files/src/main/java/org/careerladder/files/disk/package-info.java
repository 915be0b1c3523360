/**
 * What a run takes from the file system and gives to it: which files were read, and files that are written whole or not at all.
 *
 * <p>Enters: paths and bytes. Leaves: a record of what was read, and files. Nothing here knows what the bytes mean.
 */
@NullMarked
package org.careerladder.files.disk;

import org.jspecify.annotations.NullMarked;
