package org.careerladder.ladders;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.careerladder.files.LadderReader;
import org.careerladder.files.LadderSheetReader;
import org.careerladder.files.LadderWriter;
import org.careerladder.files.sheet.LadderSheet;
import org.careerladder.files.sheet.SheetOptions;
import org.careerladder.model.ladder.LadderCheck;
import org.careerladder.model.ladder.LadderId;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The texts of every published ladder as a sheet, in both shapes, come back: each cell of them, and no other. */
class PublishedSheetsTest {

    @TempDir
    Path folder;

    static Stream<String> names() {
        return Files.isDirectory(Published.folder()) ? Published.names().stream() : Stream.of("none");
    }

    @BeforeAll
    static void somebody_has_put_them_there() {
        boolean there = Files.isDirectory(Published.folder());
        if (!there) {
            System.out.println("no published ladders beside the project: their sheets are not made");
        }
        Assumptions.assumeTrue(there, "no published ladders beside the project: skipped");
    }

    @ParameterizedTest
    @MethodSource("names")
    void every_text_comes_back_from_a_matrix_and_from_a_list(String name) {
        var sheet = new PublishedSheet(Published.of(name));
        Assumptions.assumeTrue(sheet.texts > 0, name + " has no text of a criterion: no sheet is made of it");
        var workbook = folder.resolve(name + ".xlsx");
        var csv = folder.resolve(name + ".csv");
        PublishedSheet.workbook(sheet.matrix(), workbook);
        PublishedSheet.csv(sheet.list(), csv);

        var matrix = imported(workbook);
        var list = imported(csv);

        System.out.printf(
                "%-24s %4d texts (%d of no criterion): matrix.xlsx %4d cells = %4d in the ladder + %2d headings + %d left out; "
                        + "list.csv %5d cells = %5d in the ladder + %2d headings + %d left out%n",
                name,
                sheet.texts,
                sheet.ofNoCriterion,
                matrix.count().cells(),
                matrix.count().inLadder(),
                matrix.count().headings(),
                matrix.count().leftOut(),
                list.count().cells(),
                list.count().inLadder(),
                list.count().headings(),
                list.count().leftOut());
        accounted(matrix, sheet.matrix());
        accounted(list, sheet.list());
        assertThat(asked(matrix)).containsExactlyInAnyOrderElementsOf(wanted(sheet));
        assertThat(asked(list)).containsExactlyInAnyOrderElementsOf(wanted(sheet));
    }

    private static LadderSheet imported(Path file) {
        var read = LadderSheetReader.read(file, LadderId.of("published"), SheetOptions.NONE)
                .orThrow();
        assertThat(LadderCheck.problems(read.ladder())).isEmpty();
        assertThat(LadderReader.read("x.yaml", LadderWriter.write(read.ladder()))
                        .orThrow())
                .isEqualTo(read.ladder());
        return read;
    }

    private static void accounted(LadderSheet read, List<List<String>> rows) {
        assertThat(read.count().cells()).isEqualTo((int) PublishedSheet.filled(rows));
        assertThat(read.leftOut()).isEmpty();
    }

    private static List<String> asked(LadderSheet read) {
        var ladder = read.ladder();
        return ladder.tracks().stream()
                .flatMap(track -> track.levels().stream())
                .flatMap(level -> level.expectations().stream()
                        .map(each -> level.name() + " | " + each.criterion() + " | " + each.text()))
                .toList();
    }

    private static List<String> wanted(PublishedSheet sheet) {
        return sheet.asks.entrySet().stream()
                .flatMap(ask -> ask.getValue().entrySet().stream()
                        .map(each -> sheet.name(each.getKey()) + " | " + PublishedSheet.id(ask.getKey()) + " | "
                                // a space without a width at the end of a text is space around it
                                + each.getValue().replaceAll("\u200b+$", "")))
                .toList();
    }
}
