package org.careerladder.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.careerladder.files.sheet.Separator;
import org.careerladder.files.sheet.SheetOptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What no sheet may have: told with its cell, what was found, and what to write; all of it at once. */
class LadderSheetProblemsTest {

    @TempDir
    Path folder;

    private Sheets sheets;

    @BeforeEach
    void in_a_folder_of_its_own() {
        sheets = new Sheets(folder);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = true,
            value = {
                "level,criterion,text~E1,Tests,\"a~b | 2:10 (C2): the quote that opens here is not closed where its column ends; close it; a quote within a quoted text is written twice: `\"\"`",
                "level,criterion,text~E1,\"Tests\" x,a | 2:4 (B2): the quote that opens here is not closed where its column ends; close it; a quote within a quoted text is written twice: `\"\"`",
                "level,criterion,text~E1,Tests | 2:1 (A2): row 2 has 2 columns, and the headers have 3; write the separator for a column that stays blank, too",
                "level,criterion,text~E1,Tests,a,b | 2:12 (D2): `b` stands in a column without a header; give the column one, or clear the cell",
                "level,criterion,text~,Tests,a | 2:1 (A2): row 2 has nothing in its column `level`; write it into every row; only a competency goes on by itself",
                "level,criterion,text~E1,,a | 2:1 (A2): this row names no criterion; write it into the column `criterion`; only a competency goes on by itself",
                "level,criterion,text~E1,Tests, | 2:1 (A2): row 2 has nothing in its column `text`; write it into every row; only a competency goes on by itself",
                "level,critereon,text~E1,Tests,a | 1:7 (B1): `critereon` is no header that is known here; did you mean `criterion`?",
                "level,criterion,text,Jira~E1,Tests,a, | 1:22 (D1): `Jira` is no header that is known here; leave the column out with `--without \"Jira\"`",
                "level,criterion,text,text~E1,Tests,a,b | 1:22 (D1): `text` heads a second column of its kind, beside `text`; keep one, or leave this one out with `--without \"text\"`",
                "level,criterion~E1,Tests | 1:1 (A1): beside `level` no column is headed `text`; a list has columns",
                "Level,Scope,Craft~E1,a,b | 1:1 (A1): beside `Level` no column is headed `criterion`; a list has columns `level`, `criterion` and `text`; where levels stand one below the other and criteria beside each other, transpose the sheet",
                "critereon,E1~Tests,a | 1:1 (A1): `critereon` is no header; did you mean `criterion`?",
                "Skills of ours,E1~Tests,a | 1:1 (A1): no row of this sheet has headers; write `criterion` over the criteria",
                "level,criterion,text | 1:1 (A1): no level asks for anything in this sheet; write what they ask below the headers",
                "criterion,E1~Tests, | 2:1 (A2): no level asks for `Tests`; write what a level asks under it; the name of a group goes into a column `competency` of its own",
                "criterion,E1~,a | 2:2 (B2): this row names no criterion; write it into the column `criterion`",
                "competency,criterion,E1~,Tests,a | 2:1 (A2): no competency stands in this row or above it; write one into the column `competency`",
                "criterion,E1,E2~Tests,a, | 1:14 (C1): the level `E2` asks for nothing; write something under it, or leave it out with `--without \"E2\"`",
                "criterion,E1,e1~Tests,a,b | 1:14 (C1): `e1` and `E1` in B1 both get the id `e1`; where they are one level, write it the same way; where they are two, rename one",
                "criterion,E1,E1~Tests,a,b | 1:14 (C1): `E1` heads a second column, beside B1; rename one, or write its track over it",
                "criterion,E1~Front-end,a~Front end,b | 3:1 (A3): `Front end` and `Front-end` in A2 both get the id `front-end`; where they are one criterion",
                "criterion,E1~Tests,a~Tests,b | 3:7 (B3): a second text for `Tests` at `E1`; the first stands in B2; put both into one cell, or give each a criterion of its own",
                "competency,criterion,E1,E2~Craft,Tests,a,~People,Tests,,b | 3:8 (B3): `Tests` belongs to `People` here, and to `Craft` in B2; where they are two criteria, rename one",
                "criterion,importance,E1~Tests,requird,a | 2:7 (B2): `requird` is no importance; did you mean `required`?",
                "criterion,id,E1~Tests,Our Tests,a | 2:7 (B2): `Our Tests` is no id; an id is made of a-z, 0-9 and single hyphens, at most 80 characters, such as `our-tests`",
                "level,id,criterion,text~E1,one,Tests,a~E2,two,Tests,b | 3:8 (C3): `Tests` gets the id `two` here and `one` further up; where they are two criteria, rename one; where they are one, give it one id, from its first row on",
                "level,order,criterion,text~E1,'1,5',Tests,a | 2:4 (B2): `1,5` is no whole number; count levels from 1, the lowest, without a comma or point",
                "level,order,criterion,text~E1,1,Tests,a~E1,2,Helps,a | 3:1 (A3): `E1` has the order 2 here, and 1 in row 2; a level has one order, in every row",
                "level,order,criterion,text~E1,1,Tests,a~E2,1,Tests,a | 3:1 (A3): `E2` has the order 1, as has `E1` in row 2; give each level of a track its own, from the lowest",
                "criterion,text,E1~Tests,a,b | 1:11 (B1): a matrix has no column `text`: its texts stand under its levels; leave it out with `--without \"text\"`",
                "criterion,importence,E1~Tests,required,a | 1:11 (B1): `importence` is no header that is known here; did you mean `importance`?",
                "who,criterion,E1~me,Tests,a | 1:1 (A1): `who` is no header that is known here; leave the column out with `--without \"who\"`",
                ",,IC~criterion,E1,M1~Tests,a,b | 2:11 (B2): no track stands over the level `E1`; write it over the first of its levels, as over the others",
                "criterion,!!!~Tests,a | 1:11 (B1): `!!!` has no letter or digit; give the level a name",
            })
    void a_problem_names_its_cell_and_what_to_write(String text, String said) {
        var read = sheets.csv(text.replace("~", "\n").replace("'", "\"") + "\n");

        assertThat(sheets.said(read)).anyMatch(each -> each.startsWith("ours.csv:" + said));
    }

    @Test
    void all_problems_come_at_once_and_no_ladder_with_them() {
        var read = sheets.csv("""
                competency,criterion,importance,E1
                ,Tests,no,a
                Craft,,,b
                Craft,Helps,,
                """);

        assertThat(read.isSound()).isFalse();
        assertThat(sheets.said(read)).hasSize(4);
    }

    @Test
    void what_can_be_read_in_two_ways_is_not_guessed() {

        assertThat(sheets.said(sheets.csv("criterion,E1;criterion\n")))
                .containsExactly(
                        "ours.csv:1:1 (A1): the headers can be read with each of `comma`, `semicolon` between the columns; say which with `--separator`");
    }

    @Test
    void what_was_declared_holds_even_where_the_header_shows_another() {
        var read = sheets.csv("criterion;E1\nTests;a\n", SheetOptions.NONE.separator(Separator.COMMA));

        assertThat(sheets.said(read)).singleElement().asString().contains("no row of this sheet has headers");
    }

    @Test
    void a_column_to_leave_out_must_be_there() {
        var read = sheets.csv("criterion,E1\nTests,a\n", SheetOptions.NONE.without("criteria"));

        assertThat(sheets.said(read))
                .containsExactly(
                        "ours.csv:1:1 (A1): no column is headed `criteria`, which is to be left out; did you mean `criterion`?");
    }

    @Test
    void a_tab_of_a_text_file_is_refused() {
        assertThat(sheets.said(sheets.csv("criterion,E1\nTests,a\n", SheetOptions.NONE.tab("A"))))
                .containsExactly("ours.csv:1:1: a text file has no tabs; leave out `--tab`");
    }

    @Test
    void an_empty_sheet_says_so() {
        assertThat(sheets.said(sheets.csv(" \n,,\n")))
                .singleElement()
                .asString()
                .startsWith("ours.csv:1:1 (A1): this sheet is empty; write `criterion`");
    }

    @Test
    void row_83_bytes_that_are_no_utf_8_are_counted() {
        var file = sheets.write("latin.csv", "criterion,E1\nGr\u00f6\u00dfe,a\n".getBytes(StandardCharsets.ISO_8859_1));

        assertThat(sheets.said(Sheets.read(file, SheetOptions.NONE)))
                .containsExactly(
                        "latin.csv:2:3: this file is not UTF-8: byte 15 (counted from 0) begins no character; save it as UTF-8");
    }

    @Test
    void a_file_that_is_not_there_names_the_nearest() {
        sheets.csv("criterion,E1\nTests,a\n");

        assertThat(sheets.said(Sheets.read(folder.resolve("our.csv"), SheetOptions.NONE)))
                .containsExactly("our.csv:1:1: there is no such file; did you mean `ours.csv`?");
    }

    @Test
    void sheets_have_stated_caps() {
        assertThat(sheets.said(sheets.csv("criterion,E1\n" + "\n".repeat(9_999) + "Tests,a\n")))
                .anyMatch(each -> each.startsWith(
                        "ours.csv:10001:1 (A10001): here the sheet goes on beyond 10000 rows; a ladder is smaller"));
        assertThat(sheets.said(sheets.csv("criterion,E1" + ",".repeat(199) + "x\nTests,a\n")))
                .anyMatch(each -> each.startsWith("ours.csv:1:212 (GS1): here the sheet goes on beyond 200 columns"));
        assertThat(sheets.said(sheets.csv("criterion,E1\nTests," + "x".repeat(32_768) + "\n")))
                .anyMatch(each -> each.startsWith("ours.csv:2:7 (B2): this cell has more than 32767 characters"));
        assertThat(sheets.said(sheets.csv("x,".repeat(150).concat("x\n").repeat(1_400))))
                .anyMatch(each -> each.contains("here the sheet goes on beyond 200000 cells"));
        assertThat(sheets.said(sheets.csv("criterion,E1\n" + criteria(2_001))))
                .containsExactly(
                        "ours.csv:2002:1 (A2002): here the ladder goes on beyond 2000 criteria; nobody can be read against more; split it");
    }

    @Test
    @Timeout(60) // against hanging
    void files_that_are_large_and_say_nothing_are_refused_in_time() {
        String lines = "criterion,E1\nTests,a\n" + "\n".repeat(15 * 1024 * 1024);
        String commas = ",".repeat(15 * 1024 * 1024);
        String both = (",".repeat(1_000) + "\n").repeat(15_000);

        for (String large : List.of(lines, commas, both)) {
            assertThat(sheets.said(sheets.csv(large))).hasSize(1);
        }
        assertThat(sheets.said(sheets.csv(lines)))
                .containsExactly(
                        "ours.csv:100001:1 (A100001): here the sheet goes on beyond 10000 rows; a ladder is smaller; split it, or clear the rest");
        assertThat(sheets.said(sheets.csv(commas))).first().asString().contains("this sheet is empty");
        assertThat(sheets.csv("criterion,E1\nTests,a\n" + ",\n".repeat(50_000)).isSound())
                .isTrue();
    }

    @Test
    void what_heads_the_table_can_be_left_out_only_where_something_else_does() {
        assertThat(sheets.said(sheets.csv("criterion,E1\nTests,a\n", SheetOptions.NONE.without("criterion"))))
                .singleElement()
                .asString()
                .contains("no row of this sheet has headers");
        assertThat(sheets.csv("criterion,level,E1\nTests,x,a\n", SheetOptions.NONE.without("level"))
                        .isSound())
                .isTrue();
    }

    private static String criteria(int count) {
        return IntStream.rangeClosed(1, count).mapToObj(i -> "c" + i + ",t\n").collect(Collectors.joining());
    }
}
