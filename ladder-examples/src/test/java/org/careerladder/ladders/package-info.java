/**
 * Real published ladders, where somebody has put them beside the project: each is turned into the model, written, read back and
 * asked. Enters: files in one neutral shape. Leaves: a table of what became of every part of them.
 */
@NullMarked
package org.careerladder.ladders;

import org.jspecify.annotations.NullMarked;
