/**
 * Days and spans of time as people write them down.
 *
 * <p>Enters: dates and lengths from files or code. Leaves: values that count; nothing here reads a clock.
 */
@NullMarked
package org.careerladder.model.time;

import org.jspecify.annotations.NullMarked;
