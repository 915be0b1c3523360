package org.careerladder.files.internal.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.careerladder.files.internal.cells.Caps;
import org.careerladder.files.internal.cells.Cell;
import org.careerladder.files.internal.cells.Row;
import org.careerladder.files.internal.cells.Table;
import org.careerladder.model.source.CellPlace;
import org.careerladder.model.source.Position;
import org.careerladder.model.source.Problem;
import org.careerladder.model.source.Remark;

/** Reads the cells of a tab. Not for several threads. */
final class Sheet {

    private final Position start;
    private final String tab;
    private final Values values;
    private final Caps caps;
    private final TreeMap<Integer, TreeMap<Integer, Cell>> rows = new TreeMap<>();
    private final List<Range> merged = new ArrayList<>();
    private final List<Range> hiddenColumns = new ArrayList<>();
    private final TreeSet<Integer> hiddenRows = new TreeSet<>();
    private final List<Problem> problems = new ArrayList<>();

    private boolean stopped;
    private int copies;

    private Sheet(String file, String tab, Values values, Caps caps) {
        this.start = Position.startOf(file);
        this.tab = tab;
        this.values = values;
        this.caps = caps;
    }

    /**
     * The table of a tab.
     *
     * @param tab what people call it, as messages may show it
     */
    static Table read(String file, String tab, Xml xml, Values values, Caps caps) {
        var sheet = new Sheet(file, tab, values, caps);
        sheet.elements(xml);
        return sheet.table();
    }

    private void elements(Xml xml) {
        int row = 0;
        while (!stopped && xml.next()) {
            switch (xml.name()) {
                case "col" -> column(xml);
                case "row" -> row = row(xml, row + 1);
                case "mergeCell" -> merged.add(Range.of(xml.attribute("ref")));
                default -> {
                    // fonts, widths and the like say nothing of a ladder
                }
            }
        }
    }

    private void column(Xml xml) {
        if (xml.flag("hidden")) {
            hiddenColumns.add(
                    new Range(1, Whole.of(xml.attribute("min")), Integer.MAX_VALUE, Whole.of(xml.attribute("max"))));
        }
    }

    /** The cells of a row; its number, which is the next one where the file does not say. */
    private int row(Xml xml, int next) {
        int said = Whole.of(xml.attribute("r"));
        int row = said > 0 ? said : next;
        boolean hidden = xml.flag("hidden");
        int column = 0;
        while (!stopped && xml.nextWithin("row")) {
            if (xml.is("c")) {
                column = cell(xml, row, column + 1);
            }
        }
        if (hidden && rows.containsKey(row)) {
            hiddenRows.add(row);
        }
        return row;
    }

    private int cell(Xml xml, int row, int next) {
        String ref = xml.attribute("r");
        int column = ref.isEmpty() ? next : Range.of(ref).left();
        var place = new CellPlace(start, tab, row, column);
        var text = values.text(xml, place, problems);
        text.map(Cell::tidy).filter(each -> !each.isEmpty()).ifPresent(each -> add(new Cell(each, place)));
        return column;
    }

    private void add(Cell cell) {
        var place = cell.place();
        caps.counted(cell).ifPresent(problems::add);
        stopped = caps.isFull() || place.row() > Table.MOST_ROWS || place.column() > Table.MOST_COLUMNS;
        if (!stopped) {
            rows.computeIfAbsent(place.row(), each -> new TreeMap<>()).put(place.column(), cell);
        }
    }

    private Table table() {
        merged.forEach(this::spread);
        int last = rows.isEmpty() ? 0 : rows.lastKey();
        var table = new ArrayList<Row>();
        for (int row = 1; row <= last; row++) {
            table.add(new Row(place(row, 1), rows.getOrDefault(row, new TreeMap<>()), Row.ALL));
        }
        return new Table(place(1, 1), table, problems, List.of(), hidden());
    }

    private CellPlace place(int row, int column) {
        return new CellPlace(start, tab, row, column);
    }

    /** What stands in a merged cell stands in each of its rows and columns, as far as the sheet goes. */
    private void spread(Range range) {
        var cell = cell(range.top(), range.left());
        int bottom = Math.min(range.bottom(), rows.isEmpty() ? 0 : rows.lastKey());
        int right = Math.min(range.right(), Table.MOST_COLUMNS);
        for (int row = range.top(); cell.isPresent() && row <= bottom; row++) {
            var cells = rows.computeIfAbsent(row, each -> new TreeMap<>());
            for (int column = range.left(); column <= right; column++) {
                copy(cell.get(), column, cells);
            }
        }
    }

    private void copy(Cell cell, int column, Map<Integer, Cell> cells) {
        copies++;
        if (copies > Table.MOST_CELLS) {
            throw new Refused(
                    "the merged cells of the tab `" + tab + "` reach over more than " + Table.MOST_CELLS + " cells",
                    "merge no more than belongs together");
        }
        cells.putIfAbsent(column, cell);
    }

    private Optional<Cell> cell(int row, int column) {
        return Optional.ofNullable(rows.get(row)).map(cells -> cells.get(column));
    }

    /** Rows and columns that nobody sees, and that hold something: read like the others, and told. */
    private List<Remark> hidden() {
        var remarks = new ArrayList<Remark>();
        hiddenRows.forEach(row -> remarks.add(told(place(row, 1), "row " + row)));
        rows.values().stream()
                .flatMap(cells -> cells.keySet().stream())
                .distinct()
                .sorted()
                .filter(column -> hiddenColumns.stream().anyMatch(each -> each.holds(1, column)))
                .forEach(column -> remarks.add(
                        told(place(1, column), "column " + place(1, column).columnName())));
        return remarks;
    }

    private static Remark told(CellPlace place, String what) {
        return new Remark(place, what + " counts like the others", "it is hidden in the sheet, and not taken out");
    }
}
