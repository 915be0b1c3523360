package org.careerladder.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A case is assessed as it would be, the answer says so, and the case itself stays as it is. */
final class WithTest {

    private static final String CASE = """
            case: %s
            as-of: 2026-11-20
            candidate: { id: me, level: engineer }
            target: senior-engineer
            people: [{ id: grace, role: manager }]
            company: { headcount: unknown }
            """;

    @TempDir
    private Path folder;

    private Path me;

    @BeforeEach
    void write_a_case() throws IOException {
        me = written("me");
    }

    private Path written(String id) throws IOException {
        return Files.writeString(folder.resolve(id + ".yaml"), CASE.formatted(id));
    }

    @Test
    void an_answer_says_that_it_is_a_what_if_and_names_every_change() {
        var answer = Typed.ladder(
                "assess", me, "--with", "/company/headcount=closed", "--with", "/process+={ formality: formal }");

        assertThat(answer.err()).isEmpty();
        assertThat(answer.code()).isZero();
        assertThat(answer.out())
                .startsWith("What if: Undetermined for Senior engineer")
                .contains("- /company/headcount=closed\n- /process+={ formality: formal }\n")
                .contains("Process, formal: incomplete", "Headcount closed");
        assertThat(me).hasContent(CASE.formatted("me"));
    }

    @Test
    void every_format_says_so() {
        assertThat(Typed.ladder("assess", me, "--with", "/company-", "--format", "json")
                        .out())
                .contains("\"asOf\": \"2026-11-20\",\n  \"with\": [\n    \"/company-\"\n  ],\n  \"readiness\"");
        assertThat(Typed.ladder("assess", me, "--with", "/company-", "--format", "markdown")
                        .out())
                .startsWith("# What if: Undetermined")
                .contains("- /company-\n");
        assertThat(Typed.ladder("assess", me, "--with", "/company-", "--format", "html")
                        .out())
                .contains("<h1>What if: Undetermined", "<li>/company-</li>");
        assertThat(Typed.ladder("assess", me, "--with", "/company-", "--language", "de")
                        .out())
                .startsWith("Was wäre, wenn: Noch offen");
    }

    @Test
    void of_several_cases_each_is_changed_and_says_so_on_its_line() throws IOException {
        var other = written("other");

        assertThat(Typed.ladder("assess", me, other, "--with", "/company/headcount=open")
                        .out()
                        .lines())
                .hasSize(2)
                .allMatch(line -> line.contains("  what if: "));
        assertThat(Typed.ladder("assess", me, other, "--with", "/company-", "--format", "json")
                        .out()
                        .lines())
                .hasSize(2)
                .allMatch(line -> line.contains("\"with\":[\"/company-\"]"));
    }

    @Test
    void a_path_that_matches_nothing_is_a_problem_of_that_case_and_the_others_are_answered() throws IOException {
        var other = Files.writeString(
                folder.resolve("other.yaml"), CASE.formatted("other").replace("company: { headcount: unknown }\n", ""));

        var alone = Typed.ladder("assess", me, "--with", "/company/headcont=open");
        var among = Typed.ladder("assess", me, other, "--with", "/company/headcount=open");

        assertThat(alone)
                .isEqualTo(
                        new Typed(
                                1,
                                "",
                                "--with:1:1: error: there is no `headcont` in `/company`\n  help: did you mean `headcount`?\n1 problem\n"));
        assertThat(among.code()).isEqualTo(1);
        assertThat(among.out().lines())
                .satisfiesExactly(
                        line -> assertThat(line).startsWith("me  "),
                        line -> assertThat(line).startsWith("other  ").contains("not assessed", "what if: "));
        assertThat(among.err()).startsWith(other + " --with:1:1: error: there is no `company` in the case\n");
    }

    @Test
    void a_value_that_is_wrong_is_told_at_its_place_in_the_change() {
        assertThat(Typed.ladder("assess", me, "--with", "/company-", "--with", "/people/grace/role=boss")
                        .err())
                .startsWith("--with:2:20: error: `boss` is not known here\n");
    }

    @Test
    void a_change_that_says_nothing_is_wrong_usage() {
        assertThat(Typed.ladder("assess", me, "--with", "/company-", "--with", "/company"))
                .isEqualTo(
                        new Typed(
                                2,
                                "",
                                "ladder: --with:2:1: `/company` does not say what becomes of it\n  help: write `PATH=VALUE` to set, `PATH+=VALUE` to add, `PATH-` to remove\n"));
    }

    @Test
    void lines_of_the_input_are_changed_too_and_a_problem_names_the_line() {
        String line = "{\"case\":\"one\",\"as-of\":\"2026-11-20\",\"target\":\"senior-engineer\","
                + "\"candidate\":{\"id\":\"me\",\"level\":\"engineer\"}";
        String input = line + ",\"company\":{\"headcount\":\"open\"}}\n" + line + "}\n";

        var answer = Typed.withInput(input, false, "assess", "-", "--with", "/company/headcount=closed");

        assertThat(answer.code()).isEqualTo(1);
        assertThat(answer.out()).startsWith("one  ").contains("what if: ");
        assertThat(answer.err()).startsWith("-:2 --with:1:1: error: there is no `company` in the case\n");
    }

    @Test
    void a_day_that_is_changed_is_the_day_that_counts_and_today_is_not_asked() {
        assertThat(Typed.ladder("assess", me, "--with", "/as-of=2026-12-24", "--format", "json")
                        .out())
                .contains("\"asOf\": \"2026-12-24\"");
        assertThat(Typed.ladder("assess", me, "--with", "/as-of-").err()).contains("as of today, 2026-11-22");
    }
}
