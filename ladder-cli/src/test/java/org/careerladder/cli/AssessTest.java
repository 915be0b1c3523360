package org.careerladder.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class AssessTest {

    @TempDir
    private Path folder;

    private Path me;

    @BeforeEach
    void write_a_case() {
        me = folder.resolve("me.yaml");
        newCase(me);
    }

    private static Typed newCase(Path file) {
        return Typed.ladder("new", "case", file, "--from", "engineer", "--to", "senior-engineer");
    }

    private static String line(String caseId) {
        return ("{'case':'" + caseId + "','as-of':'2026-11-20','target':'senior-engineer',"
                        + "'candidate':{'id':'me','track':'engineering','level':'engineer'}}\n")
                .replace('\'', '"');
    }

    @Test
    void a_new_case_is_accepted_and_undetermined_with_first_steps() {
        assertThat(Typed.ladder("check", me)).isEqualTo(new Typed(0, "OK  " + me + " (case)\n", ""));

        var answer = Typed.ladder("assess", me);

        assertThat(answer.code()).isZero();
        assertThat(answer.err()).isEmpty();
        assertThat(answer.out())
                .startsWith("Undetermined for Senior engineer")
                .contains("Nobody at the company has agreed to this ladder", "  1. ", "  3. ")
                .doesNotContain("\n  4. ", "\u001b[");
    }

    @Test
    void a_report_speaks_the_language_that_is_asked_for() {
        var text = Typed.ladder("assess", me, "--language", "de");
        var json = Typed.ladder("assess", me, "--language", "de", "--format", "json");
        var lines = Typed.ladder("assess", me, me, "--language", "de");

        assertThat(text.out()).startsWith("Noch offen für Senior engineer").contains("Nächste Schritte");
        assertThat(json.out()).contains("\"language\": \"de\"", "\"readiness\": \"UNDETERMINED\"");
        assertThat(lines.out().lines()).hasSize(2).allMatch(line -> line.contains("noch offen"));
        assertThat(Typed.ladder("assess", me, "--language", "en")).isEqualTo(Typed.ladder("assess", me));
    }

    @Test
    void a_language_that_nobody_has_a_text_in_is_a_problem_that_names_those_that_there_are() {
        var answer = Typed.ladder("assess", me, "--language", "nl");

        assertThat(answer.code()).isEqualTo(1);
        assertThat(answer.out()).isEmpty();
        assertThat(answer.err()).contains("there are no texts in `nl`", "help: use one of `de`, `en`");
    }

    @Test
    void a_new_case_is_never_written_over_another() throws IOException {
        Files.writeString(me, "mine");

        assertThat(newCase(me).code()).isEqualTo(2);
        assertThat(me).hasContent("mine");
    }

    @Test
    void one_case_as_json_is_indented_and_several_are_a_line_each_in_the_order_given() {
        var other = folder.resolve("other.yaml");
        newCase(other);

        assertThat(Typed.ladder("assess", me, "--format", "json").out())
                .startsWith("{\n  \"format\": \"assessment/1\",\n  \"case\": \"me\",");
        assertThat(Typed.ladder("assess", other, me, "--format", "json").out().lines())
                .satisfiesExactly(
                        first -> assertThat(first).startsWith("{\"format\":\"assessment/1\",\"case\":\"other\","),
                        second -> assertThat(second).startsWith("{\"format\":\"assessment/1\",\"case\":\"me\","));
        assertThat(Typed.ladder("assess", other, me).out().lines())
                .satisfiesExactly(
                        first -> assertThat(first).startsWith("other  ").endsWith("2026-11-22"),
                        second -> assertThat(second).startsWith("me  "));
    }

    @Test
    void a_broken_line_does_not_cost_the_others_and_has_a_line_of_its_own() {
        String input = line("one") + "\n{\"case\": [oops\n" + line("two");

        var answer = Typed.withInput(input, false, "assess", "-", "--format", "json");

        assertThat(answer.code()).isEqualTo(1);
        assertThat(answer.out().lines())
                .satisfiesExactly(
                        first -> assertThat(first).contains("\"case\":\"one\""),
                        broken -> assertThat(broken)
                                .isEqualTo(
                                        "{\"format\":\"assessment/1\",\"case\":\"line-3\",\"notAssessed\":{"
                                                + "\"cause\":\"the input has 1 problem at -:3:15\",\"problems\":["
                                                + "{\"place\":\"-:3:15\",\"what\":\"standard error says what is wrong here\"}]}}"),
                        second -> assertThat(second).contains("\"case\":\"two\""));
        assertThat(answer.err()).startsWith("-:3:").endsWith("1 problem\n");
    }

    @Test
    void a_missing_file_is_a_problem_and_the_other_case_is_still_assessed() {
        var answer = Typed.ladder("assess", folder.resolve("mee.yaml"), me);

        assertThat(answer.code()).isEqualTo(1);
        assertThat(answer.out().lines())
                .satisfiesExactly(
                        missing -> assertThat(missing)
                                .startsWith("mee  ")
                                .endsWith("not assessed   the input has 1 problem at mee.yaml:1:1"),
                        assessed -> assertThat(assessed).startsWith("me  "));
        assertThat(answer.err()).contains("mee.yaml:1:1: error:", "did you mean `me.yaml`?");
    }

    @Test
    void today_serves_where_nobody_says_a_day_and_is_told() {
        String undated = line("one").replace("\"as-of\":\"2026-11-20\",", "");

        var answer = Typed.withInput(undated + undated, false, "assess", "-");

        assertThat(answer.out().lines())
                .hasSize(2)
                .allSatisfy(line -> assertThat(line).endsWith("2026-11-22"));
        assertThat(answer.err()).isEqualTo("ladder: no as-of day is given; it is assessed as of today, 2026-11-22\n");
    }

    @Test
    void a_day_that_is_given_stands_over_that_of_the_case() {
        var answer = Typed.withInput(line("one"), false, "assess", "-", "--as-of", "2026-11-25");

        assertThat(answer.out().strip()).endsWith("2026-11-25");
        assertThat(answer.err()).isEmpty();
    }

    @Test
    void an_answer_goes_to_a_file_and_the_terminal_stays_silent() {
        var file = folder.resolve("me.md");

        assertThat(Typed.ladder("assess", me, "--format", "markdown", "-o", file))
                .isEqualTo(new Typed(0, "", ""));

        assertThat(file).content().startsWith("# Undetermined for Senior engineer");
    }

    @Test
    void as_html_one_case_is_a_page_and_several_are_one_page_too() {
        var file = folder.resolve("me.html");

        assertThat(Typed.ladder("assess", me, "--format", "html").out())
                .startsWith("<!doctype html>\n")
                .containsOnlyOnce("<h1>Undetermined for Senior engineer");
        assertThat(Typed.ladder("assess", me, me, "--format", "html", "-o", file))
                .isEqualTo(new Typed(0, "", ""));
        assertThat(file)
                .content()
                .containsOnlyOnce("<!doctype html>")
                .contains("<h1>2 cases</h1>", "<h2>Undetermined for Senior engineer")
                .endsWith("</html>\n");
    }

    @Test
    void without_an_answer_an_older_page_stays() throws IOException {
        var file = Files.writeString(folder.resolve("me.html"), "older");

        Typed.ladder("assess", folder.resolve("nowhere.yaml"), "--format", "html", "-o", file);

        assertThat(file).hasContent("older");
    }

    @Test
    void colour_and_progress_are_for_a_terminal() {
        assertThat(Typed.onATerminal("assess", me).out()).contains("\u001b[1m");
        assertThat(Typed.onATerminal("assess", me, me, "-o", folder.resolve("a.txt"))
                        .err())
                .contains("Assessed 2 cases");
        assertThat(Typed.ladder("assess", me, me, "-o", folder.resolve("b.txt")).err())
                .isEmpty();
    }

    @Test
    void a_new_pack_passes_its_check_and_serves_a_new_case_that_names_it() {
        var acme = folder.resolve("acme");
        Typed.ladder("new", "pack", acme);
        var levels = Typed.ladder("levels", "--pack", acme)
                .out()
                .lines()
                .filter(line -> line.matches(" {2}[^ ].* \\([a-z-]+\\)"))
                .map(line -> line.substring(line.lastIndexOf('(') + 1, line.length() - 1))
                .toList();
        var named = folder.resolve("named.yaml");

        var written =
                Typed.ladder("new", "case", named, "--from", levels.get(0), "--to", levels.get(1), "--pack", acme);

        assertThat(written.code()).isZero();
        assertThat(named).content().contains("\npack: \"acme\"\n");
        var checked = Typed.ladder("check", acme, named);
        assertThat(checked.code()).isZero();
        assertThat(checked.err()).isEmpty();
        assertThat(checked.out())
                .startsWith("OK  " + acme + " (pack)\nhint: ")
                .endsWith("\nOK  " + named + " (case)\n");
        assertThat(Typed.ladder("assess", named, "--format", "json").out()).contains("\"pack\": \"acme@");
        assertThat(Typed.ladder("assess", named, "--pack", folder.resolve("nowhere"))
                        .code())
                .isEqualTo(1);
    }
}
