package org.careerladder.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What changed is told between assessments that were kept, cases, and one of each. */
final class CompareTest {

    private static final String CASE = """
            case: me
            as-of: 2026-11-20
            candidate: { id: me, level: engineer }
            target: senior-engineer
            people: [{ id: grace, role: manager }]
            conversations:
              - { with: grace, date: 2026-11-02, about: [process, philosophy] }
            """;

    @TempDir
    private Path folder;

    private Path old;
    private Path me;

    @BeforeEach
    void keep_an_assessment_and_go_on_with_the_case() throws IOException {
        me = Files.writeString(folder.resolve("me.yaml"), CASE);
        old = folder.resolve("old.json");
        Typed.ladder("assess", me, "--format", "json", "-o", old);
        Files.writeString(
                me, CASE.replace("as-of: 2026-11-20", "as-of: 2026-11-27") + "process: { formality: formal }\n");
    }

    @Test
    void a_case_is_held_against_what_was_kept_of_it() {
        var answer = Typed.ladder("compare", old, me);

        assertThat(answer.err()).isEmpty();
        assertThat(answer.code()).isZero();
        assertThat(answer.out())
                .startsWith(
                        "Still undetermined for senior-engineer\nme, from engineer to senior-engineer (case me), as of 2026-11-27, held against\n2026-11-20\n")
                .contains(
                        "the day it is for          2026-11-20  2026-11-27",
                        "kind of process            unknown     formal",
                        "No longer found\n",
                        "Newly found\n",
                        "New next steps\n",
                        "- The case says something else than before.\n  - The pack is the same: standard@1.");
    }

    @Test
    void two_cases_and_two_documents_are_compared_like_one_of_each() {
        var now = folder.resolve("now.json");
        Typed.ladder("assess", me, "--format", "json", "-o", now);

        assertThat(Typed.ladder("compare", old, now)).isEqualTo(Typed.ladder("compare", old, me));
        assertThat(Typed.ladder("compare", me, me).out()).contains("\nNothing changed.\n");
        assertThat(Typed.ladder("compare", now, me).out()).contains("\nNothing changed.\n");
    }

    @Test
    void every_format_and_a_file() {
        var page = folder.resolve("page.html");

        assertThat(Typed.ladder("compare", old, me, "--format", "json").out())
                .startsWith("{\n  \"format\": \"comparison/1\",\n  \"old\": {\n    \"case\": \"me\",")
                .contains("\"changed\": [\n    \"asOf\",");
        assertThat(Typed.ladder("compare", old, me, "--format", "markdown").out())
                .startsWith("# Still undetermined for senior-engineer\n");
        assertThat(Typed.ladder("compare", old, me, "--format", "html", "-o", page))
                .isEqualTo(new Typed(0, "", ""));
        assertThat(page).content().startsWith("<!doctype html>");
        assertThat(Typed.ladder("compare", old, me, "--all").out()).contains("Rule process/", ", process");
    }

    @Test
    void what_is_written_is_not_read() {
        var written = folder.resolve("changed.json");
        Typed.ladder("compare", old, me, "--format", "json", "-o", written);

        assertThat(Typed.ladder("check", written).out())
                .contains("what changed is written and not read", "`ladder schema comparison`");
        assertThat(Typed.ladder("compare", written, me).err())
                .contains("changed.json:1:1: error: this is neither an assessment nor a case");
    }

    @Test
    void it_speaks_the_language_of_the_newer_one_or_the_one_that_is_asked_for() {
        var german = folder.resolve("german.json");
        Typed.ladder("assess", me, "--language", "de", "--format", "json", "-o", german);

        assertThat(Typed.ladder("compare", old, german).out()).startsWith("Weiterhin noch offen für senior-engineer");
        assertThat(Typed.ladder("compare", german, old).out()).startsWith("Still undetermined");
        assertThat(Typed.ladder("compare", old, old, "--language", "de").out()).contains("Nichts hat sich geändert.");
        assertThat(Typed.ladder("compare", me, me, "--language", "de").out()).contains("Nichts hat sich geändert.");
        assertThat(Typed.ladder("compare", old, old, "--language", "dee").err())
                .isEqualTo("ladder: there are no texts in `dee`\n  help: did you mean `de`?\n");
        assertThat(Typed.ladder("compare", old, old, "--language", "D!").code()).isEqualTo(2);
    }

    @Test
    void the_newer_case_may_be_a_what_if() {
        var answer = Typed.ladder("compare", me, me, "--with", "/process/formality=informal");

        assertThat(answer.out())
                .startsWith("What if: Still undetermined")
                .contains("- /process/formality=informal\n", "kind of process            formal      informal");
        assertThat(Typed.ladder("compare", me, old, "--with", "/process/formality=informal")
                        .err())
                .contains("old.json:1:1: error: an assessment that was kept cannot be changed");
        assertThat(Typed.ladder("compare", old, me, "--with", "/proces/formality=informal")
                        .err())
                .startsWith("--with:1:1: error: there is no `proces` in the case\n  help: did you mean `process`?");
    }

    @Test
    void a_kept_what_if_is_named_as_one() {
        var whatIf = folder.resolve("what-if.json");
        Typed.ladder("assess", me, "--with", "/process-", "--format", "json", "-o", whatIf);

        assertThat(Typed.ladder("compare", whatIf, me).out())
                .contains("What it is held against is a what-if, with these changes:\n- /process-\n");
        assertThat(Typed.ladder("check", whatIf).out()).isEqualTo("OK  " + whatIf + " (assessment)\n");
    }

    @Test
    void everything_that_is_wrong_with_both_is_told_at_once_and_nothing_is_written() throws IOException {
        var broken = Files.writeString(
                folder.resolve("broken.json"),
                Files.readString(old).replace("\"readiness\"", "\"readyness\"").replace("\"axis\"", "\"axes\""));
        var worse = Files.writeString(folder.resolve("worse.yaml"), CASE.replace("senior-engineer", "snior-engineer"));
        var out = folder.resolve("out.txt");

        var answer = Typed.ladder("compare", broken, worse, "-o", out);

        assertThat(answer.code()).isEqualTo(1);
        assertThat(answer.out()).isEmpty();
        assertThat(answer.err())
                .contains(
                        "broken.json:9:3: error: unknown key `readyness` in assessed\n  help: did you mean `readiness`?",
                        "unknown key `axes` in finding",
                        "worse.yaml:4:9: error: ");
        assertThat(out).doesNotExist();
        assertThat(Typed.ladder("check", broken).code()).isEqualTo(1);
    }

    @Test
    void what_is_neither_is_refused_and_nothing_is_written_over() throws IOException {
        var ladder = folder.resolve("ladder.yaml");
        Typed.ladder("new", "ladder", ladder);

        assertThat(Typed.ladder("compare", ladder, me).err())
                .contains("ladder.yaml:1:1: error: this is neither an assessment nor a case");
        assertThat(Typed.ladder("compare", old, me, "-o", old).err()).contains("`" + old + "` was read in this run");
        assertThat(Typed.ladder("compare", old, me, "-o", old).code()).isEqualTo(2);
        assertThat(Typed.ladder("compare", old).err()).contains("NEW is missing");
        assertThat(Typed.ladder("compare", old, me, me).err()).contains("is one word too many");
    }

    @Test
    void a_case_that_cannot_be_assessed_is_said_to_be_one_and_the_exit_code_tells() throws IOException {
        var pack = Files.createDirectory(folder.resolve("silent"));
        var disabled = Stream.of(
                        "ready",
                        "target-nearly-held",
                        "mandatory-gaps",
                        "current-not-held",
                        "target-not-held",
                        "blocked",
                        "too-little-evidence")
                .map(id -> "    - { rule: readiness/" + id + ", reason: Nobody concludes here, owner: people-team }\n")
                .collect(Collectors.joining());
        Files.writeString(
                pack.resolve("pack.yaml"),
                "format: pack/1\npack: silent\nversion: \"1\"\nextends: standard@1\nrules:\n  disable:\n" + disabled);
        var kept = folder.resolve("kept.json");

        var failed = Typed.ladder("compare", old, me, "--pack", pack);
        Typed.ladder("assess", me, "--pack", pack, "--format", "json", "-o", kept);

        assertThat(failed.code()).isEqualTo(3);
        assertThat(failed.out())
                .startsWith("Not compared: case me\nBefore: undetermined for senior-engineer.\n")
                .contains("Now the case could not be assessed: ");
        assertThat(Typed.ladder("compare", kept, me).code()).isZero();
        assertThat(Typed.ladder("compare", kept, me).out()).contains("Before, the case could not be assessed: ");
    }

    @Test
    void today_and_another_day_serve_cases_as_they_do_where_they_are_assessed() throws IOException {
        var undated = Files.writeString(folder.resolve("undated.yaml"), CASE.replace("as-of: 2026-11-20\n", ""));

        assertThat(Typed.ladder("compare", old, undated).err())
                .isEqualTo("ladder: no as-of day is given; it is assessed as of today, 2026-11-22\n");
        assertThat(Typed.ladder("compare", old, undated, "--as-of", "2026-11-20")
                        .out())
                .contains("Nothing changed.");
    }
}
