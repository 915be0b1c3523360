package org.careerladder.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.careerladder.files.internal.cells.Cell;
import org.careerladder.files.internal.cells.CsvTable;
import org.careerladder.files.internal.cells.Row;
import org.careerladder.files.sheet.Separator;
import org.junit.jupiter.api.Test;

/** The line and column of a cell are those where its text begins, whatever stands before it. */
class SheetPositionsTest {

    private static final List<String> CELLS = List.of(
            "",
            "plain",
            "\"quoted\"",
            "\"with, comma\"",
            "\"two \"\"quotes\"\"\"",
            "\"lines\nand\r\nmore\rof them\"",
            "👩‍💻é東",
            " x ",
            "\"\"");
    private static final List<String> ENDS = List.of("\n", "\r\n", "\r");

    @Test
    void every_cell_begins_where_it_is_said_to_begin() {
        int cells = 0;
        for (int seed = 0; seed < 300; seed++) {
            var dice = new Dice(seed);
            String end = dice.of(ENDS);
            var text = new StringBuilder();
            for (int row = 0; row < 6; row++) {
                text.append(String.join(",", dice.list(5, i -> dice.of(CELLS)))).append(end);
            }

            var table = CsvTable.of("x.csv", text.toString(), Separator.COMMA);

            assertThat(table.problems()).isEmpty();
            for (Row row : table.rows()) {
                for (Cell cell : row.cells().values()) {
                    assertThat(from(text.toString(), cell)).as("seed %s", seed).startsWith(spelled(cell));
                    cells++;
                }
            }
        }
        assertThat(cells).isGreaterThan(1_500);
    }

    /** The text from the place of a cell on. */
    private static String from(String text, Cell cell) {
        var start = cell.place().start();
        var lines = text.split("\r\n|\r|\n", -1);
        String line = lines[start.line() - 1];
        int column = line.offsetByCodePoints(0, start.column() - 1);
        return line.substring(column).stripLeading();
    }

    /** How a cell begins in its file: up to the end of its line, and its first quote. */
    private static String spelled(Cell cell) {
        String first = cell.text().lines().findFirst().orElseThrow();
        boolean quoted = !List.of("plain", "👩‍💻é東", "x").contains(first);
        return (quoted ? "\"" : "") + first.replace("\"", "\"\"");
    }
}
