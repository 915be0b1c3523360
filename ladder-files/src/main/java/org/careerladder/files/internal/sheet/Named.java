package org.careerladder.files.internal.sheet;

import org.careerladder.files.internal.cells.Cell;
import org.careerladder.files.internal.tree.Words;
import org.careerladder.model.source.CellPlace;

/**
 * A name in a sheet.
 *
 * @param name the name, on one line and composed
 * @param place the cell that says it, or would say it
 */
record Named(String name, CellPlace place) {

    static Named of(Cell cell) {
        return new Named(cell.name(), cell.place());
    }

    String shown() {
        return "`" + Words.shown(name) + "`";
    }
}
