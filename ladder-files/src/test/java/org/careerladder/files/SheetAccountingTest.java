package org.careerladder.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.careerladder.files.sheet.LadderSheet;
import org.careerladder.files.sheet.Separator;
import org.careerladder.files.sheet.SheetOptions;
import org.careerladder.model.source.CellPlace;
import org.careerladder.model.source.Checked;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Cells in are cells placed and cells told. The sheets are made by chance and every cell has a text of its own, so that nothing
 * has to be believed: each is searched for in the ladder as written, and in what was told.
 */
class SheetAccountingTest {

    private static final int SHEETS = 600;

    /** Words that stand in many cells; what they become is said where importance is tested. */
    private static final List<String> IMPORTANCE = List.of("required", "expected", "optional");

    @TempDir
    Path folder;

    /** A sheet that was made: its cells, and which of them are headers of known words. */
    private record Made(List<List<String>> cells, List<String> headings) {

        static Made of(List<String[]> rows, String... headings) {
            return new Made(rows.stream().map(List::of).toList(), List.of(headings));
        }

        long filled() {
            return cells.stream()
                    .flatMap(List::stream)
                    .filter(text -> !text.isEmpty())
                    .count();
        }
    }

    @Test
    void every_cell_of_a_text_file_is_in_the_ladder_or_told() {
        var tally = new Tally();
        for (int seed = 0; seed < SHEETS; seed++) {
            var dice = new Dice(seed);
            var made = dice.below(2) == 0 ? matrix(dice) : list(dice);
            var separator = dice.of(List.of(Separator.COMMA, Separator.SEMICOLON, Separator.TAB));
            var read =
                    new Sheets(folder).csv(text(made, separator.character()), SheetOptions.NONE.separator(separator));

            tally.add("seed " + seed, made, read);
        }
        tally.print("text files");
    }

    @Test
    void every_cell_of_a_workbook_is_in_the_ladder_or_told() throws IOException {
        var tally = new Tally();
        for (int seed = 0; seed < SHEETS / 4; seed++) {
            var dice = new Dice(seed);
            var made = dice.below(2) == 0 ? matrix(dice) : list(dice);
            var read = Sheets.read(workbook(made), SheetOptions.NONE);

            tally.add("seed " + seed, made, read);
        }
        tally.print("workbooks");
    }

    @Test
    void a_text_file_and_a_workbook_with_the_same_cells_give_the_same_ladder() throws IOException {
        for (int seed = 0; seed < 60; seed++) {
            var dice = new Dice(seed);
            var made = dice.below(2) == 0 ? matrix(dice) : list(dice);

            var text = new Sheets(folder).csv(text(made, ','), SheetOptions.NONE.separator(Separator.COMMA));
            var book = Sheets.read(workbook(made), SheetOptions.NONE);

            assertThat(book.isSound()).isEqualTo(text.isSound());
            assertThat(cellsOf(book)).isEqualTo(cellsOf(text));
            if (text.isSound()) {
                assertThat(book.orThrow().ladder()).isEqualTo(text.orThrow().ladder());
                assertThat(book.orThrow().count()).isEqualTo(text.orThrow().count());
            }
        }
    }

    private static List<String> cellsOf(Checked<LadderSheet> read) {
        return read.problems().stream()
                .map(each -> ((CellPlace) each.place()).cell() + " " + each.what())
                .toList();
    }

    /** Counts over many sheets, and fails for a cell that is nowhere. */
    private static final class Tally {
        private int ladders;
        private int refused;
        private int cells;
        private int placed;
        private int headings;
        private int told;

        void add(String seed, Made made, Checked<LadderSheet> read) {
            if (!read.isSound()) {
                refused++;
                return;
            }
            ladders++;
            var sheet = read.orThrow();
            String ladder = LadderWriter.write(Sheets.ladder(read));
            var out = sheet.leftOut().stream()
                    .collect(Collectors.toMap(each -> ((CellPlace) each.place()).cell(), each -> each.what()));
            for (int row = 0; row < made.cells().size(); row++) {
                for (int column = 0; column < made.cells().get(row).size(); column++) {
                    find(seed, made, row, column, ladder, out);
                }
            }
            assertThat(sheet.count().cells()).as(seed).isEqualTo(made.filled());
            assertThat(sheet.count().leftOut()).as(seed).isEqualTo(out.size());
        }

        private void find(String seed, Made made, int row, int column, String ladder, Map<String, String> out) {
            String text = made.cells().get(row).get(column);
            if (text.isEmpty()) {
                return;
            }
            String cell = (char) ('A' + column) + "" + (row + 1);
            boolean isTold = out.containsKey(cell);
            boolean isHeading = made.headings().contains(text);
            boolean isPlaced = IMPORTANCE.contains(text)
                    || ladder.contains(text.replace("\"", "\\\"").replace("\n", "\\n"));
            cells++;
            told += isTold ? 1 : 0;
            headings += isHeading && !isTold ? 1 : 0;
            placed += !isHeading && !isTold ? 1 : 0;
            assertThat(isTold || isHeading || isPlaced)
                    .as("%s: %s `%s`", seed, cell, text)
                    .isTrue();
            assertThat(isTold && isPlaced)
                    .as("%s: %s `%s` twice", seed, cell, text)
                    .isFalse();
            if (isTold) {
                assertThat(out.get(cell))
                        .as(seed)
                        .contains(text.lines().findFirst().orElseThrow().strip());
            }
        }

        void print(String what) {
            System.out.printf(
                    "%s: %d ladders and %d refusals; of %d cells %d in the ladder, %d headings, %d told%n",
                    what, ladders, refused, cells, placed, headings, told);
            assertThat(ladders).isGreaterThan(refused);
            assertThat(refused).isPositive();
            assertThat(cells).isEqualTo(placed + headings + told);
            assertThat(told).isPositive();
        }
    }

    private static Made matrix(Dice dice) {
        boolean competencies = dice.often();
        boolean notes = dice.rarely();
        boolean tracks = dice.rarely();
        int first = competencies ? 2 : 1;
        int levels = 1 + dice.below(4);
        int width = first + levels + (notes ? 1 : 0);
        var rows = new ArrayList<String[]>();
        if (dice.rarely()) {
            rows.add(row(width, 0, "Title #" + dice.below(100)));
        }
        if (tracks) {
            var over = row(width, first, "Track #1");
            if (levels > 2) {
                over[first + 1 + dice.below(2)] = "Track #2";
            }
            rows.add(over);
        }
        var head = row(width, first - 1, "Criterion");
        head[0] = competencies ? "Competency" : "Criterion";
        for (int level = 0; level < levels; level++) {
            head[first + level] = "Level #" + (level + 1) + ".";
        }
        if (notes) {
            head[width - 1] = "Notes";
        }
        rows.add(head);
        for (int i = 0; i < 1 + dice.below(6); i++) {
            rows.add(criterion(dice, i, first, levels, width, notes));
        }
        return Made.of(rows, "Competency", "Criterion");
    }

    private static String[] criterion(Dice dice, int number, int first, int levels, int width, boolean notes) {
        var row = row(width, first - 1, "Criterion #" + number + ".");
        if (first == 2 && (number == 0 || dice.rarely())) {
            row[0] = "Competency #" + number + ".";
        }
        if (dice.below(12) == 0) {
            row[first - 1] = "";
        }
        for (int level = 0; level < levels; level++) {
            row[first + level] = dice.below(8) == 0 ? "" : "Text #" + number + "/" + level + dice.of(TAILS);
        }
        if (notes && dice.often()) {
            row[width - 1] = "Note #" + number + ".";
        }
        return row;
    }

    private static final List<String> TAILS =
            List.of(".", ", and so on.", "; or \"not\".", "\n- or that.", ". Größe 東京.");

    private static Made list(Dice dice) {
        boolean tracks = dice.rarely();
        boolean importance = dice.rarely();
        var head = new ArrayList<>(List.of("level", "competency", "criterion", "text"));
        if (tracks) {
            head.add(0, "track");
        }
        if (importance) {
            head.add(dice.below(head.size()), "importance");
        }
        if (dice.rarely()) {
            head.add(dice.below(head.size()), "comments");
        }
        var rows = new ArrayList<String[]>();
        rows.add(head.toArray(String[]::new));
        int count = 1 + dice.below(8);
        for (int i = 0; i < count; i++) {
            rows.add(entry(dice, i, head));
        }
        return Made.of(rows, "level", "competency", "criterion", "text", "track", "importance");
    }

    private static String[] entry(Dice dice, int number, List<String> head) {
        int criterion = dice.below(4);
        boolean broken = dice.below(25) == 0;
        return head.stream()
                .map(header -> switch (header) {
                    case "track" -> "Track #" + dice.below(2) + ".";
                    case "level" -> broken ? "" : "Level #" + number % 3 + ".";
                    case "competency" -> "Competency #" + criterion % 2 + ".";
                    case "criterion" -> "Criterion #" + criterion + "/" + number / 3 + ".";
                    case "importance" -> dice.rarely() ? "" : dice.of(IMPORTANCE);
                    case "comments" -> dice.rarely() ? "" : "Comment #" + number + ".";
                    default -> "Text #" + number + dice.of(TAILS);
                })
                .toArray(String[]::new);
    }

    private static String[] row(int width, int at, String text) {
        var row = new String[width];
        Arrays.fill(row, "");
        row[at] = text;
        return row;
    }

    private static String text(Made made, char separator) {
        var text = new StringBuilder();
        for (List<String> row : made.cells()) {
            for (int i = 0; i < row.size(); i++) {
                text.append(i == 0 ? "" : String.valueOf(separator)).append(quoted(row.get(i), separator));
            }
            text.append("\r\n");
        }
        return text.toString();
    }

    private static String quoted(String cell, char separator) {
        return cell.indexOf(separator) >= 0 || cell.contains("\"") || cell.contains("\n")
                ? '"' + cell.replace("\"", "\"\"") + '"'
                : cell;
    }

    private Path workbook(Made made) throws IOException {
        var file = folder.resolve("ours.xlsx");
        try (var out = Files.newOutputStream(file);
                var book = new Workbook(out, "Test", "1.0")) {
            Worksheet sheet = book.newWorksheet("Ladder");
            for (int row = 0; row < made.cells().size(); row++) {
                for (int column = 0; column < made.cells().get(row).size(); column++) {
                    if (!made.cells().get(row).get(column).isEmpty()) {
                        sheet.value(row, column, made.cells().get(row).get(column));
                    }
                }
            }
        }
        return file;
    }
}
