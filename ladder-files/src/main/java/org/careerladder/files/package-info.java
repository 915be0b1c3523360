/**
 * Text in, model out: readers and writers of ladders, packs, cycles and cases, their JSON Schemas, and the general ladder; ladders
 * out of spreadsheets, too.
 *
 * <p>Enters: files as people write them. Leaves: values of {@code ladder-model}, or every problem at once, each with its
 * file, line and column. Nothing is guessed, nothing is dropped, no clock is read, and no file that a case names is opened.
 */
@NullMarked
package org.careerladder.files;

import org.jspecify.annotations.NullMarked;
