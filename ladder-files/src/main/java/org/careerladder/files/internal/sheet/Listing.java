package org.careerladder.files.internal.sheet;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.careerladder.files.internal.cells.Cell;
import org.careerladder.files.internal.cells.Row;
import org.careerladder.files.internal.sheet.Asked.AtLevel;

/** Reads a list: a row is what one level asks of one criterion. */
final class Listing {

    private final Headers headers;
    private final Ledger ledger;
    private final Parts parts;
    private final Subjects subjects;

    private Listing(Headers headers, Ledger ledger, Parts parts) {
        this.headers = headers;
        this.ledger = ledger;
        this.parts = parts;
        this.subjects = new Subjects(headers, ledger);
    }

    static void read(List<Row> rows, Headers headers, Ledger ledger, Parts parts) {
        var listing = new Listing(headers, ledger, parts);
        if (listing.isComplete()) {
            rows.forEach(listing::row);
            listing.subjects.leave();
            listing.subjects.assumed();
        }
    }

    private boolean isComplete() {
        headers.unknown().values().forEach(cell -> Matrix.unknown(ledger, cell));
        boolean described = headers.has(Column.CRITERION) || headers.has(Column.COMPETENCY);
        if (!described || !headers.has(Column.TEXT)) {
            lacks(described ? Column.TEXT : Column.CRITERION);
        }
        return described && headers.has(Column.TEXT);
    }

    private void lacks(Column column) {
        var level = headers.headerOf(Column.LEVEL);
        ledger.problem(
                level.place(),
                "beside " + level.shown() + " no column is headed `" + column.header() + "`",
                "a list has columns `level`, `criterion` and `text`; where levels stand one below the other and criteria beside each other, "
                        + "transpose the sheet");
    }

    private void row(Row row) {
        subjects.enter(row);
        if (subjects.speaks(row) || speaksOfLevels(row)) {
            var level = level(row);
            var subject = subjects.of(row);
            var text = needed(row, Column.TEXT);
            if (level.isPresent() && subject.isPresent() && text.isPresent()) {
                parts.level(level.get());
                parts.asked(new Asked(level.get(), subject.get(), text.get()));
            }
        }
        headers.rest(row, Set.of());
    }

    private boolean speaksOfLevels(Row row) {
        return Stream.of(Column.TRACK, Column.LEVEL, Column.ORDER, Column.TEXT)
                .anyMatch(each -> headers.cell(row, each).isPresent());
    }

    private Optional<AtLevel> level(Row row) {
        var level = needed(row, Column.LEVEL);
        var track = headers.has(Column.TRACK)
                ? needed(row, Column.TRACK).map(Named::of)
                : Optional.of(parts.onlyTrack(headers.headerOf(Column.LEVEL).place()));
        int order = headers.has(Column.ORDER)
                ? needed(row, Column.ORDER).map(this::order).orElse(0)
                : AtLevel.UNSAID;
        return level.flatMap(cell -> track.map(of -> new AtLevel(of, Named.of(cell), order)));
    }

    /** A cell that every row has. */
    private Optional<Cell> needed(Row row, Column column) {
        var cell = headers.cell(row, column);
        if (cell.isEmpty()) {
            var header = headers.headerOf(column);
            ledger.problem(
                    row.start(),
                    "row " + row.number() + " has nothing in its column " + header.shown(),
                    "write it into every row; only a competency goes on by itself");
        }
        cell.ifPresent(ledger::placed);
        return cell;
    }

    private int order(Cell cell) {
        if (cell.text().matches("[0-9]{1,6}")) {
            return Integer.parseInt(cell.text());
        }
        ledger.problem(
                cell.place(),
                cell.shown() + " is no whole number",
                "count levels from 1, the lowest, without a comma or point");
        return 0;
    }
}
