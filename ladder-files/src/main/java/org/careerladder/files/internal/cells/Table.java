package org.careerladder.files.internal.cells;

import java.util.List;
import org.careerladder.model.source.CellPlace;
import org.careerladder.model.source.Problem;
import org.careerladder.model.source.Remark;

/**
 * A sheet as rows of cells.
 *
 * @param start the place of its first cell
 * @param rows its rows in order, at least up to the last that is not blank
 * @param problems what stands in it and no table may have
 * @param leftOut what lies beside it and was not read
 * @param assumed what was assumed in reading it
 */
public record Table(
        CellPlace start, List<Row> rows, List<Problem> problems, List<Remark> leftOut, List<Remark> assumed) {

    /** The most rows that are read. */
    public static final int MOST_ROWS = 10_000;

    /** The most columns that are read. */
    public static final int MOST_COLUMNS = 200;

    /** The most cells that are read, of all the tabs of a workbook. */
    public static final int MOST_CELLS = 200_000;

    /** The most characters of a cell: as many as spreadsheets hold. */
    public static final int MOST_CHARACTERS = 32_767;

    public Table {
        rows = List.copyOf(rows);
        problems = List.copyOf(problems);
        leftOut = List.copyOf(leftOut);
        assumed = List.copyOf(assumed);
    }
}
