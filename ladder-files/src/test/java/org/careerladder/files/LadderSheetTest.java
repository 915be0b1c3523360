package org.careerladder.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.careerladder.files.sheet.LadderSheet.Count;
import org.careerladder.files.sheet.Separator;
import org.careerladder.files.sheet.SheetOptions;
import org.careerladder.model.ladder.Level;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the shapes of sheets become. */
class LadderSheetTest {

    @TempDir
    Path folder;

    private Sheets sheets;

    @BeforeEach
    void in_a_folder_of_its_own() {
        sheets = new Sheets(folder);
    }

    @Test
    void a_list_is_read_row_by_row() {
        var read = sheets.csv("""
                level,competency,criterion,text
                Engineer,Craft,Tests,Writes tests
                Senior,Craft,Tests,"Makes ""others"" write tests, too"
                Engineer,People,Helps,Answers
                """);

        assertThat(Sheets.lines(Sheets.ladder(read)))
                .containsExactly(
                        "engineering/engineer: tests (craft) REQUIRED Writes tests",
                        "engineering/engineer: helps (people) REQUIRED Answers",
                        "engineering/senior: tests (craft) REQUIRED Makes \"others\" write tests, too");
        assertThat(read.orThrow().count()).isEqualTo(new Count(12, 4, 0));
    }

    @Test
    void a_matrix_is_read_column_by_column() {
        var read = sheets.csv("""
                Criterion,E1,E2
                Tests,Some,All
                Helps,,Others
                """);

        assertThat(Sheets.lines(Sheets.ladder(read)))
                .containsExactly(
                        "engineering/e1: tests (general) REQUIRED Some",
                        "engineering/e2: tests (general) REQUIRED All",
                        "engineering/e2: helps (general) REQUIRED Others");
        assertThat(sheets.assumed(read))
                .contains(
                        "ours.csv:1:11 (B1): there is one track, `Engineering`, because the sheet names none",
                        "ours.csv:1:1 (A1): every criterion belongs to one competency, `General`, because no column is headed `competency`",
                        "ours.csv:1:11 (B1): the levels of `Engineering` from the lowest: `E1`, `E2`, because the sheet has them in this order",
                        "ours.csv:1:1 (A1): everything is `required`, because no column is headed `importance`");
    }

    @Test
    void a_competency_goes_on_below_until_the_next_one() {
        var read = sheets.csv("""
                Competency,Criterion,E1
                Craft,Tests,a
                ,Designs,b
                People,,
                ,Helps,c
                Stand 2026,,
                """);

        assertThat(Sheets.lines(Sheets.ladder(read)))
                .containsExactly(
                        "engineering/e1: tests (craft) REQUIRED a",
                        "engineering/e1: designs (craft) REQUIRED b",
                        "engineering/e1: helps (people) REQUIRED c");
        assertThat(sheets.leftOut(read))
                .containsExactly("ours.csv:6:1 (A6): `Stand 2026`, because no criterion follows it");
    }

    @Test
    void where_nothing_is_finer_a_competency_is_a_criterion() {
        var read = sheets.csv("Area,E1,E2\nCraft,a,b\n");

        assertThat(Sheets.lines(Sheets.ladder(read)))
                .containsExactly(
                        "engineering/e1: craft (craft) REQUIRED a", "engineering/e2: craft (craft) REQUIRED b");
        assertThat(sheets.assumed(read))
                .contains(
                        "ours.csv:1:1 (A1): every competency is one criterion of the same name, because no column is headed `criterion`");
    }

    @Test
    void importance_and_ids_are_read_where_the_sheet_has_them() {
        var read = sheets.csv("""
                id,criterion,importance,E1,E2
                tests,Writes tests,Optional,a,b
                ,Designs,,c,
                helps,Helps others,EXPECTED,,d
                """);

        assertThat(Sheets.lines(Sheets.ladder(read)))
                .containsExactly(
                        "engineering/e1: tests (general) OPTIONAL a",
                        "engineering/e1: designs (general) REQUIRED c",
                        "engineering/e2: tests (general) OPTIONAL b",
                        "engineering/e2: helps (general) EXPECTED d");
        assertThat(sheets.assumed(read))
                .contains("ours.csv:1:14 (C1): 1 row is `required`, because its importance is blank");
    }

    @Test
    void tracks_of_a_matrix_stand_over_their_levels() {
        var read = sheets.csv("""
                Our ladder,,,,
                ,Individual,,Management,
                Criterion,E1,Senior,M1,Senior
                Tests,a,b,,
                Leads,,,c,d
                """);

        assertThat(Sheets.lines(Sheets.ladder(read)))
                .containsExactly(
                        "individual/e1: tests (general) REQUIRED a",
                        "individual/senior: tests (general) REQUIRED b",
                        "management/m1: leads (general) REQUIRED c",
                        "management/senior: leads (general) REQUIRED d");
        assertThat(sheets.leftOut(read))
                .containsExactly("ours.csv:1:1 (A1): `Our ladder`, because it stands above the table");
        assertThat(read.orThrow().count()).isEqualTo(new Count(12, 1, 1));
    }

    @Test
    void the_headers_beside_the_tracks_may_stand_in_their_row() {
        var read = sheets.csv("""
                Competency,Criterion,Individual,,Management
                ,,E1,E2,M1
                Craft,Tests,a,b,c
                """);

        assertThat(Sheets.lines(Sheets.ladder(read)))
                .containsExactly(
                        "individual/e1: tests (craft) REQUIRED a",
                        "individual/e2: tests (craft) REQUIRED b",
                        "management/m1: tests (craft) REQUIRED c");
    }

    @Test
    void the_word_level_over_the_levels_is_no_track() {
        var read = sheets.csv(",Levels,\nCriterion,E1,E2\nTests,a,b\n");

        assertThat(Sheets.ladder(read).tracks())
                .extracting(track -> track.id().value())
                .containsExactly("engineering");
        assertThat(read.orThrow().count()).isEqualTo(new Count(5, 2, 0));
    }

    @Test
    void levels_of_a_list_stand_as_they_appear_or_by_their_order() {
        String scattered = """
                track,level,criterion,text
                Web,Senior,Tests,a
                Data,Senior,Tests,b
                Web,Junior,Tests,c
                """;
        String ordered = """
                level,order,criterion,text
                Senior,20,Tests,a
                Junior,10,Tests,b
                Senior,20,Helps,c
                """;

        var asTheyAppear = sheets.csv(scattered);
        var byOrder = sheets.csv(ordered);

        assertThat(Sheets.ladder(asTheyAppear).levels())
                .extracting(Object::toString)
                .containsExactly("web/senior", "web/junior", "data/senior");
        assertThat(sheets.assumed(asTheyAppear))
                .contains(
                        "ours.csv:2:5 (B2): the levels of `Web` from the lowest: `Senior`, `Junior`, because the sheet has them in this order");
        assertThat(Sheets.ladder(byOrder).tracks().get(0).levels())
                .extracting(Level::name)
                .containsExactly("Junior", "Senior");
        assertThat(sheets.assumed(byOrder)).noneMatch(each -> each.contains("from the lowest"));
    }

    @Test
    void notes_and_what_somebody_wants_left_out_are_told_cell_by_cell() {
        var read = sheets.csv(
                "criterion,E1,Notes,Owner\nTests,a,see wiki,me\nHelps,b,,\n", SheetOptions.NONE.without("owner"));

        assertThat(sheets.leftOut(read))
                .containsExactly(
                        "ours.csv:1:14 (C1): `Notes`, because a ladder has no place for notes",
                        "ours.csv:1:20 (D1): `Owner`, because its column was to be left out",
                        "ours.csv:2:9 (C2): `see wiki`, because a ladder has no place for notes",
                        "ours.csv:2:18 (D2): `me`, because its column was to be left out");
        assertThat(read.orThrow().count()).isEqualTo(new Count(5, 1, 4));
    }

    @Test
    void row_82_a_byte_order_mark_and_semicolons_are_read_and_told() {
        String text = "\uFEFFcriterion;E1;E2\nTests;a, b;1,5 of two\n";

        var shown = sheets.csv(text);
        var declared = sheets.csv(text, SheetOptions.NONE.separator(Separator.SEMICOLON));

        assertThat(Sheets.lines(Sheets.ladder(shown)))
                .containsExactly(
                        "engineering/e1: tests (general) REQUIRED a, b",
                        "engineering/e2: tests (general) REQUIRED 1,5 of two");
        assertThat(sheets.assumed(shown))
                .startsWith(
                        "ours.csv:1:1 (A1): a semicolon separates the columns, because the headers can be read in no other way");
        assertThat(Sheets.ladder(declared)).isEqualTo(Sheets.ladder(shown));
        assertThat(sheets.assumed(declared)).noneMatch(each -> each.contains("semicolon"));
    }

    @Test
    void a_tab_separates_as_well_and_excel_may_say_so_itself() {
        assertThat(Sheets.lines(Sheets.ladder(sheets.csv("criterion\tE1\nTests\ta;b\n"))))
                .containsExactly("engineering/e1: tests (general) REQUIRED a;b");

        var said = sheets.csv("sep=;\ncriterion;E1\nTests;a\n");

        assertThat(sheets.leftOut(said))
                .containsExactly("ours.csv:1:1 (A1): `sep=`, because it stands above the table");
    }

    @Test
    void names_are_the_same_when_they_look_the_same() {
        var read = sheets.csv("level,criterion,text\nE1,Caf\u00e9  run,a\nE2,\" Cafe\u0301\nrun\",b\n");

        assertThat(Sheets.ladder(read).criteria()).singleElement().satisfies(criterion -> {
            assertThat(criterion.name()).isEqualTo("Caf\u00e9 run");
            assertThat(criterion.id().value()).isEqualTo("cafe-run");
        });
    }

    @Test
    void ids_are_made_of_names_alone_in_any_script_and_stay_short() {
        String criterion = "Groß & \"größer\": Łódź, ﬁne 2×";
        var read = sheets.csv("level,criterion,text\nL5+,\"" + criterion.replace("\"", "\"\"") + "\",a\n東京,"
                + "very ".repeat(30) + "long,b\n");

        var ladder = Sheets.ladder(read);

        assertThat(ladder.criteria())
                .extracting(each -> each.id().value())
                .containsExactly(
                        "gross-grosser-lodz-fine-2", "very-very-very-very-very-very-very-very-very-very-very-very");
        assertThat(ladder.tracks().get(0).levels())
                .extracting(each -> each.id().value())
                .containsExactly("l5", "u6771u4eac");
        assertThat(ladder.tracks().get(0).levels().get(1).name()).isEqualTo("東京");
    }

    @Test
    void texts_keep_their_lines_and_lose_the_space_around_them() {
        var read = sheets.csv("level,criterion,text\r\nE1,Tests,\"\u00a0 one\r\n- two\t\u200b\r\n\"\r\n\r\n");

        assertThat(Sheets.lines(Sheets.ladder(read)))
                .containsExactly("engineering/e1: tests (general) REQUIRED one\n- two");
    }

    @Test
    void what_belongs_to_the_last_character_of_a_text_stays() {
        String flag = "Wales \uD83C\uDFF4\uDB40\uDC67\uDB40\uDC62\uDB40\uDC77\uDB40\uDC6C\uDB40\uDC73\uDB40\uDC7F";

        var read = sheets.csv("level,criterion,text\nE1,Tests,\u200b" + flag + "\ufeff\n");

        assertThat(Sheets.lines(Sheets.ladder(read)))
                .containsExactly("engineering/e1: tests (general) REQUIRED " + flag);
    }

    @Test
    void the_ratings_the_bar_and_the_version_are_told_as_assumed() {
        var read = sheets.csv("level,criterion,text\nE1,Tests,a\n");

        assertThat(Sheets.ladder(read).ratings())
                .isEqualTo(LadderReader.general().ratings());
        assertThat(sheets.assumed(read))
                .contains(
                        "ours.csv:1:1 (A1): the ratings `not-yet`, `partly`, `meets`, `exceeds`, because a sheet does not say how people are rated; these are the labels of the general ladder",
                        "ours.csv:1:1 (A1): a level is held where everything `required` of it is met, because a sheet has no bars; `bar:` says another",
                        "ours.csv:1:1 (A1): this is version `1` of it, because a sheet does not count them",
                        "ours.csv:1:1 (A1): the track `Engineering` leads nobody, because a sheet does not say; write `kind: management` where it does");
    }
}
