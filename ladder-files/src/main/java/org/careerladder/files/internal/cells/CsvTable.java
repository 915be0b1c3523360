package org.careerladder.files.internal.cells;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.careerladder.files.sheet.Separator;
import org.careerladder.model.source.CellPlace;
import org.careerladder.model.source.Position;
import org.careerladder.model.source.Problem;

/** Reads a text file whose columns are separated as RFC 4180 has it, with whichever separator. */
public final class CsvTable {

    /** The most rows that are looked at: blank ones below a sheet are no harm, up to here. */
    private static final int MOST_LINES = 10 * Table.MOST_ROWS;

    private final List<Row> rows = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private final CsvRows reading;

    private CsvTable(String file, String text) {
        this.reading = new CsvRows(new TextCursor(file, text));
    }

    /** The table of a text; where it cannot be read on, what stands before. */
    public static Table of(String file, String text, Separator separator) {
        var table = new CsvTable(file, text);
        table.read(text, separator.character());
        var start = new CellPlace(Position.startOf(file), "", 1, 1);
        return new Table(start, table.rows, table.problems, List.of(), List.of());
    }

    private void read(String text, char separator) {
        var parser = CsvReader.builder()
                .fieldSeparator(separator)
                .skipEmptyLines(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .build(reading, text);
        try {
            rows(parser);
        } catch (CsvParseException broken) {
            problems.add(quote(reading.next()));
        }
    }

    private void rows(Iterable<Row> parser) {
        var caps = new Caps();
        for (Row row : parser) {
            var beyond = row.number() > MOST_LINES
                    ? Optional.of(Caps.more(row.start(), Table.MOST_ROWS + " rows"))
                    : beyond(row, caps);
            if (beyond.isPresent()) {
                problems.add(beyond.get());
                return;
            }
            if (row.number() <= Table.MOST_ROWS) {
                rows.add(row);
            }
        }
    }

    private static Optional<Problem> beyond(Row row, Caps caps) {
        return row.cells().values().stream()
                .flatMap(cell -> caps.counted(cell).stream())
                .findFirst();
    }

    private static Problem quote(CellPlace opening) {
        return Problem.at(
                opening,
                "the quote that opens here is not closed where its column ends",
                "close it; a quote within a quoted text is written twice: `\"\"`");
    }
}
