package org.careerladder.files.internal.cells;

import java.util.Optional;
import org.careerladder.model.source.CellPlace;
import org.careerladder.model.source.Problem;

/** How large a sheet may be: the cells that were read so far, and what is wrong with one that is one too many. */
public final class Caps {

    private int cells;

    /** Counts a cell that is not blank; the problem that it makes, if any. */
    public Optional<Problem> counted(Cell cell) {
        cells++;
        if (cells > Table.MOST_CELLS) {
            return Optional.of(more(cell.place(), Table.MOST_CELLS + " cells"));
        }
        if (cell.place().row() > Table.MOST_ROWS) {
            return Optional.of(more(cell.place(), Table.MOST_ROWS + " rows"));
        }
        if (cell.place().column() > Table.MOST_COLUMNS) {
            return Optional.of(more(cell.place(), Table.MOST_COLUMNS + " columns"));
        }
        return cell.text().length() > Table.MOST_CHARACTERS ? Optional.of(tooLong(cell.place())) : Optional.empty();
    }

    /** Whether there are more cells than are read at all. */
    public boolean isFull() {
        return cells > Table.MOST_CELLS;
    }

    static Problem more(CellPlace place, String most) {
        return Problem.at(
                place, "here the sheet goes on beyond " + most, "a ladder is smaller; split it, or clear the rest");
    }

    private static Problem tooLong(CellPlace place) {
        return Problem.at(
                place,
                "this cell has more than " + Table.MOST_CHARACTERS + " characters",
                "no spreadsheet holds that; is a quote missing?");
    }
}
