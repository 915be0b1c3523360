package org.careerladder.files.internal.sheet;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.careerladder.files.internal.cells.Cell;
import org.careerladder.files.internal.cells.Row;

/** What the columns of a sheet hold, by the row of their headers. */
final class Headers {

    /** Where a header is looked for; a sheet that begins further down is no sheet that people read. */
    private static final int ROWS_TO_LOOK_AT = 50;

    /** What every table has at least one of. */
    private static final List<Column> DESCRIBED = List.of(Column.CRITERION, Column.COMPETENCY, Column.LEVEL);

    /** How many cells are looked at for a misspelt header. */
    static final int CELLS_TO_LOOK_AT = 500;

    private final Map<Column, Integer> known = new EnumMap<>(Column.class);
    private final Map<Column, Cell> headers = new EnumMap<>(Column.class);
    private final Map<Integer, String> leftOut = new TreeMap<>();
    private final TreeMap<Integer, Cell> unknown = new TreeMap<>();
    private final Set<String> without = new HashSet<>();
    private final Ledger ledger;

    private Headers(List<String> without, Ledger ledger) {
        this.ledger = ledger;
        without.forEach(each -> this.without.add(Cell.header(each)));
    }

    /** The index of the first row that heads a table: two headers or more, and what is described among them; -1 for none. */
    static int find(List<Row> rows, List<String> without) {
        for (int i = 0; i < Math.min(rows.size(), ROWS_TO_LOOK_AT); i++) {
            if (isHead(rows.get(i), without)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isHead(Row row, List<String> without) {
        return row.own().size() > 1 && DESCRIBED.stream().anyMatch(each -> heads(row, each, without));
    }

    /** Whether a row has the header of a column that is not to be left out. */
    static boolean heads(Row row, Column column, List<String> without) {
        var out = without.stream().map(Cell::header).toList();
        return row.cells().values().stream()
                .filter(cell -> !out.contains(cell.header()))
                .anyMatch(cell -> column(cell).equals(Optional.of(column)));
    }

    private static Optional<Column> column(Cell cell) {
        return Column.headed(cell.header());
    }

    /** Reads the headers of a row. */
    static Headers of(Row row, List<String> without, Ledger ledger) {
        var headers = new Headers(without, ledger);
        headers.read(row);
        return headers;
    }

    /** Reads the headers of one more row, which stand below blank ones. */
    void read(Row row) {
        row.cells().forEach((at, cell) -> {
            if (!headers.containsValue(cell)) {
                header(at, cell);
            }
        });
    }

    private void header(int at, Cell cell) {
        var column = column(cell);
        if (without.contains(cell.header())) {
            leaveOut(at, cell, "its column was to be left out");
        } else if (column.equals(Optional.of(Column.NOTES))) {
            leaveOut(at, cell, "a ladder has no place for notes");
        } else if (column.isPresent()) {
            known(column.get(), at, cell);
        } else {
            unknown.put(at, cell);
        }
    }

    private void leaveOut(int at, Cell cell, String because) {
        leftOut.put(at, because);
        ledger.leftOut(cell, because);
    }

    private void known(Column column, int at, Cell cell) {
        ledger.heading(cell);
        known.putIfAbsent(column, at);
        var before = headers.putIfAbsent(column, cell);
        if (before != null) {
            ledger.problem(
                    cell.place(),
                    cell.shown() + " heads a second column of its kind, beside " + before.shown(),
                    "keep one, or leave this one out with `--without \"" + cell.name() + "\"`");
        }
    }

    boolean has(Column column) {
        return known.containsKey(column);
    }

    /** The columns that are known. */
    Set<Column> columns() {
        return known.keySet();
    }

    /** Where a column stands, from 1; 0 for one that is not there. */
    int at(Column column) {
        return known.getOrDefault(column, 0);
    }

    /** The cell of a row in a column. */
    Optional<Cell> cell(Row of, Column column) {
        return has(column) ? of.cell(at(column)) : Optional.empty();
    }

    /** The header of a column, or any other where there is no such column. */
    Cell headerOf(Column column) {
        return headers.getOrDefault(column, headers.values().iterator().next());
    }

    /** Headers that are no known word, by their column. */
    SortedMap<Integer, Cell> unknown() {
        return unknown;
    }

    /** The last of the columns that say what is described; 0 for none. */
    int lastOfSubject() {
        return Math.max(at(Column.CRITERION), at(Column.COMPETENCY));
    }

    /** Whether a column holds something that is known, or is left out. */
    boolean isTaken(int at) {
        return known.containsValue(at) || leftOut.containsKey(at);
    }

    /** Tells the cells of a row that stand in columns that are left out, or under no header at all. */
    void rest(Row of, Set<Integer> read) {
        var lost = new ArrayList<Cell>();
        of.cells().forEach((at, cell) -> {
            if (leftOut.containsKey(at)) {
                ledger.leftOut(cell, leftOut.get(at));
            } else if (!known.containsValue(at) && !read.contains(at) && !unknown.containsKey(at)) {
                lost.add(cell);
            }
        });
        lost.forEach(cell -> ledger.problem(
                cell.place(),
                cell.shown() + " stands in a column without a header",
                "give the column one, or clear the cell"));
    }
}
