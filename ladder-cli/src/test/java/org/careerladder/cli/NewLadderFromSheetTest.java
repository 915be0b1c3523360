package org.careerladder.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class NewLadderFromSheetTest {

    @TempDir
    private Path folder;

    private Path sheet(String text) throws IOException {
        return Files.writeString(folder.resolve("sheet.csv"), text);
    }

    @Test
    void it_tells_what_became_of_the_sheet_on_the_terminal_and_at_the_head_of_the_file() throws IOException {
        var sheet = sheet("What we expect,,\ncriterion,E1,E2\nTests,Some,All\n");
        var ours = folder.resolve("our-ladder.yaml");

        var written = Typed.ladder("new", "ladder", ours, "--sheet", sheet);

        assertThat(written.code()).isZero();
        assertThat(written.err()).isEmpty();
        assertThat(written.out())
                .startsWith("wrote " + ours + "\n7 cells of " + sheet
                        + ": 5 in the ladder, 1 heading, 1 left out\nLeft out:\n  " + sheet
                        + ":1:1 (A1): `What we expect`, because it stands above the table\nAssumed:\n")
                .contains(
                        "\n  " + sheet + ":1:1 (A1): this is version `1` of it, because a sheet does not count them\n")
                .endsWith("then `ladder check " + ours + "`; a pack names it as its `ladder:`.\n");
        assertThat(ours)
                .content()
                .startsWith("# 7 cells of " + sheet + ": 5 in the ladder, 1 heading, 1 left out\n# Left out:\n")
                .contains("\nformat: ladder/1\nladder: our-ladder\n");
        assertThat(Typed.ladder("check", ours)).isEqualTo(new Typed(0, "OK  " + ours + " (ladder)\n", ""));
    }

    @Test
    void with_a_problem_nothing_is_written() throws IOException {
        var sheet = sheet("criterion,E1,E2\nTests,Some,All\nTests,More,\n");
        var ours = folder.resolve("ours.yaml");

        var refused = Typed.ladder("new", "ladder", ours, "--sheet", sheet);

        assertThat(refused)
                .isEqualTo(new Typed(
                        1,
                        "",
                        sheet + ":3:7 (B3): error: a second text for `Tests` at `E1`; the first stands in B2\n"
                                + "  help: put both into one cell, or give each a criterion of its own\n1 problem\n"));
        assertThat(ours).doesNotExist();
    }

    @Test
    void what_is_there_is_never_written_over() throws IOException {
        var sheet = sheet("criterion,E1\nTests,Some\n");

        var refused = Typed.ladder("new", "ladder", sheet, "--sheet", sheet);

        assertThat(refused)
                .isEqualTo(new Typed(2, "", "ladder: `" + sheet + "` is there already\n  help: choose another name\n"));
        assertThat(sheet).hasContent("criterion,E1\nTests,Some\n");
    }

    @Test
    void what_the_sheet_does_not_say_can_be_said() throws IOException {
        var sheet = sheet("criterion;E1;Owner;Jira\nTests;Some, or all;me;X-1\n");
        var ours = folder.resolve("ours.yaml");

        var written = Typed.ladder(
                "new",
                "ladder",
                ours,
                "--sheet",
                sheet,
                "--separator",
                "semicolon",
                "--without",
                "Owner",
                "--without",
                "jira");

        assertThat(written.out()).contains("3 in the ladder, 1 heading, 4 left out\n");
        assertThat(ours).content().contains("expects: Some, or all");
    }

    @Test
    void a_text_that_would_end_its_comment_does_not() throws IOException {
        var sheet = sheet("\"title\nladder: evil\",\ncriterion,E1\nTests,Some\n");
        var ours = folder.resolve("ours.yaml");

        assertThat(Typed.ladder("new", "ladder", ours, "--sheet", sheet).code()).isZero();

        assertThat(Typed.ladder("check", ours).code()).isZero();
        assertThat(ours).content().contains("\nladder: ours\n").doesNotContain("\nladder: evil");
    }
}
