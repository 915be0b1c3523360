package org.careerladder.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.careerladder.files.sheet.LadderSheet;
import org.careerladder.files.sheet.SheetOptions;
import org.careerladder.model.source.CellPlace;
import org.careerladder.model.source.Checked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever stands in a sheet, merged however: it becomes a ladder with every cell accounted for, or problems at its cells. */
class AnySheetTest {

    private static final int SHEETS = 1_500;
    private static final List<String> WORDS = List.of(
            "",
            "",
            "",
            "criterion",
            "Competency",
            "level",
            "Levels",
            "text",
            "track",
            "order",
            "importance",
            "id",
            "Notes",
            "E1",
            "E2",
            "e-1",
            "Tests",
            "Helps",
            "required",
            "1",
            "2",
            "a",
            "b",
            "!",
            "東京",
            "tests");

    @TempDir
    Path folder;

    @Test
    void nothing_is_lost_and_nothing_throws() {
        var sheets = new Sheets(folder);
        int ladders = 0;
        for (int seed = 0; seed < SHEETS; seed++) {
            var dice = new Dice(seed);
            var rows = rows(dice);
            var options = dice.rarely() ? SheetOptions.NONE.without(dice.of(WORDS)) : SheetOptions.NONE;

            var read = Sheets.read(sheets.workbook(Sheets.rows(rows) + merged(dice), ""), options);

            ladders += read.isSound() ? 1 : 0;
            hold("seed " + seed, read, rows);
        }
        System.out.println("any sheets: " + ladders + " ladders and " + (SHEETS - ladders) + " refusals");
        assertThat(ladders).isGreaterThan(SHEETS / 50);
    }

    private static void hold(String seed, Checked<LadderSheet> read, String[][] rows) {
        if (read.isSound()) {
            Sheets.ladder(read);
            var count = read.orThrow().count();
            long filled = IntStream.range(0, rows.length)
                    .mapToLong(row -> List.of(rows[row]).stream()
                            .filter(each -> !each.isEmpty())
                            .count())
                    .sum();
            assertThat(count.leftOut())
                    .as(seed)
                    .isEqualTo(read.orThrow().leftOut().size());
            assertThat(count.headings()).as(seed).isPositive();
            // a cell under a merged one is hidden by it in no file that a spreadsheet program writes, and is read here
            assertThat((long) count.cells()).as(seed).isEqualTo(filled);
        } else {
            assertThat(read.problems())
                    .as(seed)
                    .isNotEmpty()
                    .allMatch(each -> each.place() instanceof CellPlace
                            || each.what().startsWith("no tab that people see holds anything"));
        }
    }

    /** Half of the sheets begin as one that can be read; the rest of every sheet is chance. */
    private static String[][] rows(Dice dice) {
        int width = 2 + dice.below(5);
        int height = 1 + dice.below(6);
        var rows = new String[height][];
        for (int row = 0; row < height; row++) {
            rows[row] =
                    IntStream.range(0, width).mapToObj(each -> dice.of(WORDS)).toArray(String[]::new);
        }
        if (dice.below(2) == 0) {
            rows[0] = IntStream.range(0, width)
                    .mapToObj(each -> each == 0 ? "criterion" : "L" + each)
                    .toArray(String[]::new);
        }
        return rows;
    }

    private static String merged(Dice dice) {
        return dice
                .list(2, each -> {
                    int row = 1 + dice.below(5);
                    char column = (char) ('A' + dice.below(4));
                    return "<mergeCell ref='" + column + row + ":" + (char) (column + dice.below(3))
                            + (row + dice.below(2)) + "'/>";
                })
                .stream()
                .collect(Collectors.joining("", "<mergeCells>", "</mergeCells>"));
    }
}
