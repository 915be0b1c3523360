package org.careerladder.files.internal.sheet;

import java.util.List;
import org.careerladder.files.internal.cells.Row;

/** Whether each row of a text file has as many columns as its header: one too few, and every text behind it stands elsewhere. */
final class Widths {

    private Widths() {}

    /**
     * Reports rows that are too short.
     *
     * @param rows the row of headers first
     */
    static void check(List<Row> rows, Ledger ledger) {
        int width = rows.get(0).cells().lastKey();
        rows.stream()
                .filter(row -> !row.isBlank() && row.width() < width)
                .forEach(row -> ledger.problem(
                        row.start(),
                        "row " + row.number() + " has " + row.width() + " columns, and the headers have " + width,
                        "write the separator for a column that stays blank, too"));
    }
}
