package org.careerladder.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.careerladder.files.LadderReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class LevelsTest {

    @TempDir
    private Path folder;

    @Test
    void the_ladder_is_shown_in_every_format() {
        assertThat(Typed.ladder("levels").out())
                .startsWith("General engineering ladder (")
                .isEqualTo(Typed.ladder("levels", "--format", "text").out());
        assertThat(Typed.ladder("levels", "--format", "markdown").out())
                .startsWith("# General engineering ladder (")
                .contains("### Engineering at a glance\n\n| criterion | Junior engineer | Engineer |");
        assertThat(Typed.ladder("levels", "--format", "html").out())
                .startsWith("<!doctype html>\n")
                .contains("<caption>Engineering at a glance</caption>");
    }

    @Test
    void as_json_it_is_the_ladder_itself() {
        String text = Typed.ladder("levels", "--format", "json").out();

        assertThat(text).startsWith("{\n  \"format\": \"ladder/1\",\n  \"ladder\": \"general-engineering\",");
        assertThat(LadderReader.read("levels.json", text).orThrow()).isEqualTo(LadderReader.general());
    }

    @Test
    void it_goes_to_a_file_without_colour_and_the_terminal_stays_silent() {
        var file = folder.resolve("levels.txt");

        assertThat(Typed.onATerminal("levels", "-o", file)).isEqualTo(new Typed(0, "", ""));

        assertThat(file).hasContent(Typed.ladder("levels").out());
        assertThat(Typed.ladder("levels", "-o", folder.resolve("nowhere/levels.txt")))
                .isEqualTo(new Typed(
                        2,
                        "",
                        "ladder: `" + folder.resolve("nowhere/levels.txt")
                                + "` cannot be written: its folder is not there\n"
                                + "  help: make the folder first, or name another file to write to\n"));
    }

    @Test
    void what_people_keep_by_hand_in_a_pack_is_not_written_over() {
        var acme = folder.resolve("acme");
        Typed.ladder("new", "pack", acme);
        var ladder = acme.resolve("ladder.yaml");

        var refused = Typed.ladder("levels", "--pack", acme, "--format", "json", "-o", ladder);
        var page = Typed.ladder("levels", "--pack", acme, "--format", "html", "-o", acme.resolve("ladder.html"));

        assertThat(refused)
                .isEqualTo(new Typed(
                        2,
                        "",
                        "ladder: `" + ladder
                                + "` was read in this run and would be lost\n  help: name another file to write to\n"));
        assertThat(ladder).content().startsWith("format: ladder/1\n");
        assertThat(page).isEqualTo(new Typed(0, "", ""));
        assertThat(acme.resolve("ladder.html")).content().contains("<h1>Engineering ladder (acme-engineering, 1)</h1>");
    }

    @Test
    void a_new_ladder_passes_its_check_and_is_never_written_over_another() {
        var ours = folder.resolve("ours.yaml");

        assertThat(Typed.ladder("new", "ladder", ours).out()).startsWith("wrote " + ours + "\nNext: ");

        assertThat(Typed.ladder("check", ours)).isEqualTo(new Typed(0, "OK  " + ours + " (ladder)\n", ""));
        assertThat(ours).content().contains("\nladder: ours ");
        assertThat(Typed.ladder("new", "ladder", ours))
                .isEqualTo(new Typed(2, "", "ladder: `" + ours + "` is there already\n  help: choose another name\n"));
    }

    @Test
    void where_a_case_stands_is_shown_as_a_page_too_and_never_over_the_case() {
        var me = folder.resolve("me.yaml");
        Typed.ladder("new", "case", me, "--from", "engineer", "--to", "senior-engineer");

        assertThat(Typed.ladder("levels", me, "--format", "html").out())
                .startsWith("<!doctype html>\n")
                .contains("<h1>Where the ratings of me stand</h1>");
        assertThat(Typed.ladder("levels", me, "--format", "markdown").out())
                .startsWith("# Where the ratings of me stand\n");
        assertThat(Typed.ladder("levels", me, "-o", me).err()).startsWith("ladder: `" + me + "` was read in this run");
    }

    @Test
    void where_a_case_stands_is_a_json_document_too_which_is_written_and_not_read() {
        var me = folder.resolve("me.yaml");
        Typed.ladder("new", "case", me, "--from", "engineer", "--to", "senior-engineer");
        var stands = folder.resolve("stands.json");

        var told = Typed.ladder("levels", me, "--format", "json", "-o", stands);

        assertThat(told).isEqualTo(new Typed(0, "", ""));
        assertThat(stands)
                .content()
                .startsWith("{\n  \"format\": \"levels/1\",\n  \"case\": \"me\",\n  \"candidate\":")
                .contains("\"ladder\": \"general-engineering\"", "\"outcome\": \"UNKNOWN\"")
                .endsWith("}\n");
        assertThat(Typed.ladder("check", stands).err()
                        + Typed.ladder("check", stands).out())
                .contains("where ratings stand is written and not read", "`ladder schema levels`");
    }
}
