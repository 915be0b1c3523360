package org.careerladder.files.internal.sheet;

import java.util.ArrayList;
import java.util.List;
import org.careerladder.files.internal.cells.Row;

/** Whether each row of a text file has as many columns as its header: one too few, and every text behind it stands elsewhere. */
final class Widths {

    private Widths() {}

    /**
     * The rows that are as wide as the headers, or blank; the others are reported.
     *
     * @param rows the rows below the headers
     * @param width the last column that has a header
     */
    static List<Row> checked(List<Row> rows, int width, Ledger ledger) {
        var checked = new ArrayList<Row>();
        for (Row row : rows) {
            if (row.isBlank() || row.width() >= width) {
                checked.add(row);
            } else {
                report(row, width, ledger);
            }
        }
        return checked;
    }

    private static void report(Row row, int width, Ledger ledger) {
        ledger.problem(
                row.start(),
                "row " + row.number() + " has " + row.width() + (row.width() == 1 ? " column" : " columns")
                        + ", and the headers have " + width,
                "write the separator for a column that stays blank, too");
    }
}
