package org.careerladder.files.internal.sheet;

import org.careerladder.files.internal.cells.Cell;

/**
 * What one level asks of one criterion, as a cell says it.
 *
 * @param level the level
 * @param subject the criterion
 * @param text what it looks like there
 */
record Asked(AtLevel level, Subject subject, Cell text) {

    /**
     * A level of a track.
     *
     * @param order where the sheet says that it stands, from the lowest; {@link #UNSAID} where it does not
     */
    record AtLevel(Named track, Named level, int order) {

        static final int UNSAID = Integer.MIN_VALUE;
    }
}
