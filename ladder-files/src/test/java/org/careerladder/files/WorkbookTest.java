package org.careerladder.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.careerladder.files.sheet.LadderSheet;
import org.careerladder.files.sheet.Separator;
import org.careerladder.files.sheet.SheetOptions;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What workbooks hold beyond texts, and what is not read at all. */
class WorkbookTest {

    private static final String HEAD = Sheets.text("A1", "criterion") + Sheets.text("B1", "E1");

    @TempDir
    Path folder;

    private Sheets sheets;

    @BeforeEach
    void in_a_folder_of_its_own() {
        sheets = new Sheets(folder);
    }

    private List<String> lines(String elements, String strings) {
        return Sheets.lines(Sheets.ladder(Sheets.read(sheets.workbook(elements, strings), SheetOptions.NONE)));
    }

    private List<String> said(Path file) {
        return sheets.said(Sheets.read(file, SheetOptions.NONE));
    }

    private static String below(String... cells) {
        return "<sheetData><row>" + HEAD + "</row><row r='2'>" + String.join("", cells) + "</row></sheetData>";
    }

    @Test
    void texts_stand_in_the_cell_or_are_shared_and_may_be_in_several_fonts() {
        String strings =
                "<si><t>Tests</t></si><si><r><t>Writes </t></r><r><t>tests_x000D__x000A_too</t></r><rPh><t>no</t></rPh></si>";

        assertThat(lines(below("<c r='A2' t='s'><v>0</v></c><c r='B2' t='s'><v>1</v></c>"), strings))
                .containsExactly("engineering/e1: tests (general) REQUIRED Writes tests\ntoo");
    }

    @Test
    void cells_without_an_address_follow_each_other() {
        assertThat(lines(
                        "<sheetData><row><c t='inlineStr'><is><t>criterion</t></is></c><c t='inlineStr'><is><t>1</t></is></c></row>"
                                + "<row><c t='inlineStr'><is><t>Tests</t></is></c><c t='inlineStr'><is><t>a</t></is></c></row></sheetData>",
                        ""))
                .containsExactly("engineering/1: tests (general) REQUIRED a");
    }

    @Test
    void a_number_is_its_digits_and_a_formula_what_it_came_to() {
        assertThat(lines(below(Sheets.text("A2", "Tests"), "<c r='B2'><v>100</v></c>"), ""))
                .containsExactly("engineering/e1: tests (general) REQUIRED 100");
        assertThat(lines(
                        below(Sheets.text("A2", "Tests"), "<c r='B2' t='str'><f>A1&amp;A2</f><v>so it is</v></c>"), ""))
                .containsExactly("engineering/e1: tests (general) REQUIRED so it is");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<c r='B2' s='1'><v>46054</v></c> | this cell holds a number that is shown as something else, such as a date or a share; format the cell as text, and write what people shall read",
                "<c r='B2' s='2'><v>0.5</v></c> | this cell holds a number that is shown as something else",
                "<c r='B2' t='d'><v>2026-01-01</v></c> | this cell holds a number that is shown as something else",
                "<c r='B2' t='b'><v>1</v></c> | this cell is true or false, and no text; write what the level expects, or clear the cell",
                "<c r='B2' t='e'><v>#REF!</v></c> | this cell shows the error `#REF!`; mend its formula, or write the text",
                "<c r='B2'><f>NOW()</f></c> | this formula was never calculated; open the workbook, save it, and read it again",
                "<c r='B2' t='zz'><v>1</v></c> | this cell holds `zz`, which is not known here; write it as text",
            })
    void what_is_no_text_to_rely_on_is_refused_at_its_cell(String cell, String said) {
        assertThat(said(sheets.workbook(below(Sheets.text("A2", "Tests"), cell.replace("''", "'")), "")))
                .anyMatch(each -> each.startsWith("ours.xlsx:A!B2: " + said));
    }

    @Test
    void a_merged_cell_says_the_same_in_each_of_its_rows_and_columns() {
        String cells = Sheets.rows(
                new String[] {"Competency", "Criterion", "Individual", "", "Management"},
                new String[] {"", "", "E1", "E2", "M1"},
                new String[] {"Craft", "Tests", "both", "", "c"},
                new String[] {"", "Helps", "d", "", ""});
        String merged = "<mergeCells><mergeCell ref='A1:A2'/><mergeCell ref='B1:B2'/><mergeCell ref='C1:D1'/>"
                + "<mergeCell ref='C3:D3'/><mergeCell ref='A3:A4'/><mergeCell ref='F1:F9'/></mergeCells>";

        var read = Sheets.read(sheets.workbook(cells + merged, ""), SheetOptions.NONE);

        assertThat(Sheets.lines(Sheets.ladder(read)))
                .containsExactly(
                        "individual/e1: tests (craft) REQUIRED both",
                        "individual/e1: helps (craft) REQUIRED d",
                        "individual/e2: tests (craft) REQUIRED both",
                        "management/m1: tests (craft) REQUIRED c");
        assertThat(read.orThrow().count().cells()).isEqualTo(13);
    }

    @Test
    void a_merged_cell_is_told_once_and_is_in_the_ladder_where_any_part_of_it_is() {
        String cells = Sheets.rows(
                new String[] {"Competency", "Criterion", "E1", "Notes"},
                new String[] {"Craft", "", "", ""},
                new String[] {"", "Tests", "a", ""},
                new String[] {"", "Helps", "b", "c"});
        String merged = "<mergeCells><mergeCell ref='A2:A4'/><mergeCell ref='C3:D3'/></mergeCells>";

        var read = Sheets.read(sheets.workbook(cells + merged, ""), SheetOptions.NONE);

        assertThat(Sheets.lines(Sheets.ladder(read)))
                .containsExactly(
                        "engineering/e1: tests (craft) REQUIRED a", "engineering/e1: helps (craft) REQUIRED b");
        assertThat(sheets.leftOut(read))
                .containsExactly(
                        "ours.xlsx:A!D1: `Notes`, because a ladder has no place for notes",
                        "ours.xlsx:A!D4: `c`, because a ladder has no place for notes");
        assertThat(read.orThrow().count()).isEqualTo(new LadderSheet.Count(6, 2, 2));
    }

    @Test
    void what_nobody_sees_is_read_and_told() {
        String cells = "<cols><col min='2' max='2' hidden='1'/></cols><sheetData><row>" + HEAD
                + "</row><row r='2' hidden='true'>" + Sheets.text("A2", "Tests") + Sheets.text("B2", "a")
                + "</row><row r='3' hidden='1'/></sheetData>";

        var read = Sheets.read(sheets.workbook(cells, ""), SheetOptions.NONE);

        assertThat(sheets.assumed(read))
                .startsWith(
                        "ours.xlsx:A!A2: row 2 counts like the others, because it is hidden in the sheet, and not taken out",
                        "ours.xlsx:A!B1: column B counts like the others, because it is hidden in the sheet, and not taken out");
    }

    @Test
    void of_several_tabs_the_only_one_that_holds_something_is_read_or_one_is_named() throws IOException {
        var one = workbook("Ladder", false, "", false);
        var hidden = workbook("Ladder", false, "Old", true);
        var two = workbook("Engineers", false, "Notes", false);

        assertThat(Sheets.lines(Sheets.ladder(Sheets.read(one, SheetOptions.NONE))))
                .hasSize(1);
        assertThat(sheets.leftOut(Sheets.read(hidden, SheetOptions.NONE)))
                .containsExactly("Ladder-Old.xlsx:Old!A1: the tab `Old` with 4 cells, because it is hidden");
        assertThat(said(two))
                .containsExactly(
                        "Engineers-Notes.xlsx:1:1: several tabs hold something: `Engineers`, `Notes`; name one with `--tab`");
        assertThat(sheets.leftOut(Sheets.read(two, SheetOptions.NONE.tab("Engineers"))))
                .containsExactly(
                        "Engineers-Notes.xlsx:Notes!A1: the tab `Notes` with 4 cells, because `--tab` names another");
        assertThat(sheets.said(Sheets.read(two, SheetOptions.NONE.tab("Enginers"))))
                .containsExactly(
                        "Engineers-Notes.xlsx:1:1: this workbook has no tab `Enginers`; did you mean `Engineers`?");
        assertThat(said(workbook("Ladder", true, "", false)))
                .containsExactly(
                        "Ladder-.xlsx:1:1: no tab that people see holds anything; the tabs are `Ladder`, `Empty`");
        assertThat(sheets.said(Sheets.read(one, SheetOptions.NONE.separator(Separator.COMMA))))
                .containsExactly(
                        "Ladder-.xlsx:1:1: a workbook has no separator between its columns; leave out `--separator`");
    }

    private Path workbook(String first, boolean firstHidden, String second, boolean secondHidden) throws IOException {
        var file = folder.resolve(first + "-" + second + ".xlsx");
        try (var out = Files.newOutputStream(file);
                var book = new Workbook(out, "Test", "1.0")) {
            tab(book, first, firstHidden);
            if (!second.isEmpty()) {
                tab(book, second, secondHidden);
            }
            book.newWorksheet("Empty");
        }
        return file;
    }

    private static void tab(Workbook book, String name, boolean hidden) {
        var sheet = book.newWorksheet(name);
        sheet.value(0, 0, "criterion");
        sheet.value(0, 1, "E1");
        sheet.value(1, 0, "Tests");
        sheet.value(1, 1, "a");
        if (hidden) {
            sheet.setVisibilityState(VisibilityState.HIDDEN);
        }
    }

    @Test
    void files_of_other_kinds_are_named_for_what_they_are() {
        byte[] old = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0};
        byte[] name = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
        byte[] locked = new byte[600];
        System.arraycopy(old, 0, locked, 0, old.length);
        System.arraycopy(name, 0, locked, 512, name.length);

        assertThat(said(sheets.write("a.xls", old)))
                .containsExactly(
                        "a.xls:1:1: this is a workbook of the old kind (.xls); save it as .xlsx, or as CSV in UTF-8");
        assertThat(said(sheets.write("a.xlsx", locked)))
                .containsExactly("a.xlsx:1:1: this workbook is locked by a password; save a copy without one");
        assertThat(said(sheets.packed("a.ods", List.of("mimetype", "x", "content.xml", "<x/>"))))
                .containsExactly(
                        "a.ods:1:1: this is an OpenDocument file, such as .ods; save it as .xlsx, or as CSV in UTF-8");
        assertThat(said(sheets.packed("a.xlsb", List.of("xl/workbook.bin", "x"))))
                .containsExactly("a.xlsb:1:1: this is a binary workbook (.xlsb); save it as .xlsx, or as CSV in UTF-8");
        assertThat(said(sheets.packed("a.zip", List.of("a.txt", "x"))))
                .containsExactly(
                        "a.zip:1:1: this is a packed file, and no workbook; save it as .xlsx, or as CSV in UTF-8");
        assertThat(said(sheets.packed(
                        "a.docx",
                        List.of("_rels/.rels", "<x/>", "[Content_Types].xml", "<x/>", "word/document.xml", "<x/>"))))
                .containsExactly(
                        "a.docx:1:1: this is a document or a presentation, and no workbook; copy its table into a spreadsheet");
        assertThat(said(sheets.write("b.xlsx", "criterion,E1\n".getBytes(StandardCharsets.UTF_8))))
                .containsExactly(
                        "b.xlsx:1:1: this is no workbook, whatever its name says; save it as .xlsx, or as CSV in UTF-8");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<sheetData><row><c r='ZZZZZZ1' t='inlineStr'><is><t>x</t></is></c></row></sheetData> | this workbook is damaged: `ZZZZZZ1` is no cell",
                "<sheetData><row><c r='A1' t='s'><v>2000000000</v></c></row></sheetData> | this workbook is damaged: a cell refers to text `2000000000`, which is not there",
                "<sheetData><row><c r='A1' t='s'><v>-1</v></c></row></sheetData> | this workbook is damaged: a cell refers to text `-1`, which is not there",
                "<sheetData><row> | this workbook is damaged: its part `xl/worksheets/sheet1.xml` is no XML",
                "<mergeCells><mergeCell ref='A1:B'/></mergeCells> | this workbook is damaged: `B` is no cell",
            })
    void a_damaged_workbook_says_where_it_is_damaged(String elements, String said) {
        assertThat(said(sheets.workbook(elements, "<si><t>a</t></si>")))
                .containsExactly(
                        "ours.xlsx:1:1: " + said + "; open it in a spreadsheet program and save it as .xlsx anew");
    }

    @Test
    void a_part_with_a_document_type_is_refused_before_anything_of_it_is_resolved() {
        var laughs = new StringBuilder("<!DOCTYPE si [<!ENTITY a0 'ha'>");
        for (int i = 1; i < 40; i++) {
            laughs.append("<!ENTITY a" + i + " '&a" + (i - 1) + ";&a" + (i - 1) + ";'>");
        }
        var file = sheets.packed(
                "ours.xlsx", List.of("[Content_Types].xml", "<Types/>", "_rels/.rels", laughs + "]><si>&a39;</si>"));

        assertTimeout(
                Duration.ofSeconds(2),
                () -> assertThat(said(file))
                        .containsExactly(
                                "ours.xlsx:1:1: this workbook is damaged: its part `_rels/.rels` has a document type; open it in a spreadsheet program and save it as .xlsx anew"));
    }

    @Test
    void a_bomb_is_unpacked_up_to_a_stated_size_and_no_further() {
        var file = sheets.workbook("<sheetData>" + " ".repeat(65 * 1024 * 1024) + "</sheetData>", "");

        assertThat(file.toFile().length()).isLessThan(200_000);
        assertTimeout(
                Duration.ofSeconds(5),
                () -> assertThat(said(file))
                        .containsExactly(
                                "ours.xlsx:1:1: this workbook is larger than 64 MB when it is unpacked; copy the ladder into a workbook of its own"));
    }

    @Test
    void workbooks_have_stated_caps() {
        String far = "<row r='10001'>" + Sheets.text("A10001", "x") + "</row>";
        String wide = "<row r='2'>" + Sheets.text("GS2", "x") + "</row>";
        var many = new StringBuilder("<sheetData>");
        for (int row = 1; row <= 1_001; row++) {
            many.append("<row>" + "<c t='s'><v>0</v></c>".repeat(200) + "</row>");
        }
        var merged = new StringBuilder("<sheetData><row>" + HEAD + "</row><row r='10000'>" + Sheets.text("A10000", "x")
                + "</row></sheetData><mergeCells>");
        for (int i = 0; i < 100; i++) {
            merged.append("<mergeCell ref='A1:CV10000'/>");
        }

        assertThat(said(sheets.workbook("<sheetData><row>" + HEAD + "</row>" + far + "</sheetData>", "")))
                .anyMatch(each -> each.startsWith("ours.xlsx:A!A10001: here the sheet goes on beyond 10000 rows"));
        assertThat(said(sheets.workbook("<sheetData><row>" + HEAD + "</row>" + wide + "</sheetData>", "")))
                .anyMatch(each -> each.startsWith("ours.xlsx:A!GS2: here the sheet goes on beyond 200 columns"));
        assertThat(said(sheets.workbook(many + "</sheetData>", "<si><t>x</t></si>")))
                .containsExactly(
                        "ours.xlsx:1:1: this workbook has more than 200000 cells; copy the ladder into a workbook of its own");
        assertThat(said(sheets.workbook(merged + "</mergeCells>", "")))
                .containsExactly(
                        "ours.xlsx:1:1: the merged cells of the tab `A` reach over more than 200000 cells; merge no more than belongs together");
    }

    @Test
    void bytes_that_are_broken_anywhere_never_throw() throws IOException {
        byte[] sound = Files.readAllBytes(workbook("Ladder", false, "Notes", true));
        var random = new Random(7);
        int refused = 0;
        for (int i = 0; i < 400; i++) {
            byte[] broken = sound.clone();
            for (int j = 0; j <= i % 4; j++) {
                broken[random.nextInt(broken.length)] = (byte) random.nextInt(256);
            }
            refused += Sheets.read(sheets.write("broken.xlsx", broken), SheetOptions.NONE)
                            .isSound()
                    ? 0
                    : 1;
        }

        assertThat(refused).isGreaterThan(100);
    }

    @Test
    void another_reader_sees_the_same_texts() throws IOException {
        var file = folder.resolve("judged.xlsx");
        try (var out = Files.newOutputStream(file);
                var book = new Workbook(out, "Test", "1.0")) {
            var sheet = book.newWorksheet("A");
            sheet.value(0, 0, "criterion");
            for (int level = 1; level <= 20; level++) {
                sheet.value(0, level, "Level " + level);
            }
            for (int row = 1; row <= 40; row++) {
                sheet.value(row, 0, "Criterion " + row);
                for (int level = 1; level <= 20; level++) {
                    sheet.value(row, level, "“" + row + "” & <" + level + ">\nGröße 東京 👩‍💻");
                }
            }
        }

        var ladder = Sheets.ladder(Sheets.read(file, SheetOptions.NONE));

        try (var judge = new ReadableWorkbook(file.toFile())) {
            var texts = judge.getFirstSheet().read().stream()
                    .skip(1)
                    .flatMap(row -> row.stream().skip(1).map(Cell::getText))
                    .toList();
            assertThat(texts).hasSize(800);
            assertThat(ladder.tracks().get(0).levels().stream()
                            .flatMap(level -> level.expectations().stream().map(each -> each.text())))
                    .containsExactlyInAnyOrderElementsOf(texts);
        }
    }
}
