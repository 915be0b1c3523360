package org.careerladder.files.internal.cells;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.careerladder.model.source.CellPlace;

/**
 * A row of a sheet.
 *
 * @param start the place of its first column
 * @param cells the cells that are not blank, by their column from 1
 * @param width how many columns the row has in its file, be they blank; {@link #ALL} where every row has as many as one likes
 */
public record Row(CellPlace start, SortedMap<Integer, Cell> cells, int width) {

    /** The width of a row in a workbook. */
    public static final int ALL = Integer.MAX_VALUE;

    public Row {
        cells = Collections.unmodifiableSortedMap(new TreeMap<>(cells));
    }

    public Optional<Cell> cell(int column) {
        return Optional.ofNullable(cells.get(column));
    }

    public boolean isBlank() {
        return cells.isEmpty();
    }

    /** Its cells, without those that are here only because they were merged with another. */
    public List<Cell> own() {
        return cells.entrySet().stream()
                .filter(each -> !isCopy(each.getKey()))
                .map(Map.Entry::getValue)
                .toList();
    }

    /** The place of the first cell that is not blank; of the row where there is none. */
    public CellPlace firstPlace() {
        return cells.values().stream().findFirst().map(Cell::place).orElse(start);
    }

    /** The row's number, from 1. */
    public int number() {
        return start.row();
    }

    /** Whether the cell is here only because it was merged with another, where its text stands. */
    public boolean isCopy(int column) {
        return cell(column)
                .filter(cell -> cell.place().column() != column || cell.place().row() != number())
                .isPresent();
    }
}
