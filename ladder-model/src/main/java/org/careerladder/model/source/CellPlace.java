package org.careerladder.model.source;

import java.util.Comparator;

/**
 * A cell of a spreadsheet.
 *
 * @param start where the cell begins in a text file; the start of the file for a workbook, which has no lines
 * @param tab the tab of a workbook that it stands in; empty in a text file
 * @param row the row, counted from 1
 * @param column the column, counted from 1
 */
public record CellPlace(Position start, String tab, int row, int column) implements Place, Comparable<CellPlace> {

    private static final Comparator<CellPlace> ROW_BY_ROW = Comparator.comparing((CellPlace each) -> each.start.file())
            .thenComparing(CellPlace::tab)
            .thenComparing(CellPlace::row)
            .thenComparing(CellPlace::column);
    private static final int LETTERS = 26;

    public CellPlace {
        if (row < 1 || column < 1) {
            throw new IllegalArgumentException("Rows and columns count from 1, not " + row + " and " + column);
        }
    }

    /** The cell as spreadsheets name it: column B in row 7 is {@code B7}. */
    public String cell() {
        return columnName() + row;
    }

    /** The column as spreadsheets name it: {@code A} to {@code Z}, then {@code AA}. */
    public String columnName() {
        var letters = new StringBuilder();
        for (int rest = column; rest > 0; rest = (rest - 1) / LETTERS) {
            letters.insert(0, (char) ('A' + (rest - 1) % LETTERS));
        }
        return letters.toString();
    }

    @Override
    public int compareTo(CellPlace other) {
        return ROW_BY_ROW.compare(this, other);
    }

    /** {@code file:line:column (B7)} in a text file, {@code file:tab!B7} in a workbook. */
    @Override
    public String toString() {
        return tab.isEmpty() ? start + " (" + cell() + ")" : start.file() + ":" + tab + "!" + cell();
    }
}
