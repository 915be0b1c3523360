package org.careerladder.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ExplainTest {

    @TempDir
    private Path folder;

    private Path me;

    @BeforeEach
    void a_new_case() {
        me = folder.resolve("me.yaml");
        Typed.ladder("new", "case", me, "--from", "engineer", "--to", "senior-engineer");
    }

    @Test
    void a_case_is_explained_in_every_format() {
        assertThat(Typed.ladder("explain", me).out())
                .startsWith("Why me is undetermined\n")
                .contains("\nThe verdict\n", "\nWhat would settle it\n", "\nNext steps, and why\n")
                .isEqualTo(Typed.ladder("explain", me, "--format", "text").out());
        assertThat(Typed.ladder("explain", me, "--format", "json").out())
                .startsWith(
                        "{\n  \"format\": \"explanation/1\",\n  \"assessment\": {\n    \"format\": \"assessment/1\",");
        assertThat(Typed.ladder("explain", me, "--format", "markdown").out()).startsWith("# Why me is undetermined\n");
        assertThat(Typed.ladder("explain", me, "--format", "html").out())
                .startsWith("<!doctype html>\n")
                .contains("<h1>Why me is undetermined</h1>");
    }

    @Test
    void all_tells_more() {
        assertThat(Typed.ladder("explain", me, "--all").out().lines().count())
                .isGreaterThan(Typed.ladder("explain", me).out().lines().count());
    }

    @Test
    void a_rule_is_asked_why_not_in_every_format() {
        assertThat(Typed.ladder("explain", me, "--rule", "readiness/ready").out())
                .startsWith("What readiness/ready makes of me\n")
                .contains("- current is met: not met\n");
        assertThat(Typed.ladder("explain", me, "--rule", "readiness/ready", "--format", "json")
                        .out())
                .startsWith("{\n  \"format\": \"why-not/1\",\n  \"case\": \"me\",");
        assertThat(Typed.ladder("explain", me, "--rule", "readiness/ready", "--format", "markdown")
                        .out())
                .startsWith("# What readiness/ready makes of me\n");
        assertThat(Typed.ladder("explain", me, "--rule", "readiness/ready", "--format", "html")
                        .out())
                .contains("<h1>What readiness/ready makes of me</h1>");
    }

    @Test
    void a_criterion_has_its_story_in_every_format() {
        assertThat(Typed.ladder("explain", me, "--criterion", "owns-projects").out())
                .startsWith("The story of owns-projects in me\n")
                .contains("Nobody has said anything of it yet.");
        assertThat(Typed.ladder("explain", me, "--criterion", "owns-projects", "--format", "json")
                        .out())
                .startsWith("{\n  \"format\": \"criterion-story/1\",\n  \"case\": \"me\",");
        assertThat(Typed.ladder("explain", me, "--criterion", "owns-projects", "--format", "markdown")
                        .out())
                .startsWith("# The story of owns-projects in me\n");
        assertThat(Typed.ladder("explain", me, "--criterion", "owns-projects", "--format", "html")
                        .out())
                .contains("<h1>The story of owns-projects in me</h1>");
    }

    @Test
    void an_unknown_rule_or_criterion_is_told_with_the_nearest() {
        assertThat(Typed.ladder("explain", me, "--rule", "readines/ready"))
                .isEqualTo(new Typed(
                        2,
                        "",
                        "ladder: the pack has no rule `readines/ready`\n  help: did you mean `readiness/ready`?\n"));
        assertThat(Typed.ladder("explain", me, "--rule", "No rule").err())
                .startsWith("ladder: the pack has no rule `No rule`\n");
        assertThat(Typed.ladder("explain", me, "--criterion", "own-projects"))
                .isEqualTo(new Typed(
                        2,
                        "",
                        "ladder: the ladder has no criterion `own-projects`\n  help: did you mean `owns-projects`?\n"));
    }

    @Test
    void one_question_is_asked_at_a_time() {
        assertThat(Typed.ladder("explain", me, "--rule", "readiness/ready", "--criterion", "owns-projects"))
                .isEqualTo(new Typed(
                        2,
                        "",
                        "ladder: `--rule` and `--criterion` are two questions\n  help: ask one of them at a time\n"));
    }

    @Test
    void what_is_wrong_with_a_case_is_told_line_by_line() throws IOException {
        Files.writeString(me, Files.readString(me) + "\nratings: [1\n");

        assertThat(Typed.ladder("explain", me).code()).isEqualTo(1);
        assertThat(Typed.ladder("explain", me).err()).contains("me.yaml:");
    }

    @Test
    void the_day_may_be_another_and_where_none_is_given_today_is_said() throws IOException {
        Files.writeString(me, Files.readString(me).replaceFirst("(?m)^as-of: .*\n", ""));

        assertThat(Typed.ladder("explain", me, "--as-of", "2027-01-04").out()).contains("as of 2027-01-04");
        assertThat(Typed.ladder("explain", me).err())
                .isEqualTo("ladder: no as-of day is given; it is assessed as of today, 2026-11-22\n");
    }

    @Test
    void it_goes_to_a_file_without_colour_and_never_over_the_case() {
        var why = folder.resolve("why.txt");

        assertThat(Typed.onATerminal("explain", me, "-o", why)).isEqualTo(new Typed(0, "", ""));

        assertThat(why).hasContent(Typed.ladder("explain", me).out());
        assertThat(Typed.ladder("explain", me, "-o", me).err()).startsWith("ladder: `" + me + "` was read in this run");
    }

    @Test
    void what_would_be_is_explained_as_what_would_be() {
        var told = Typed.ladder("explain", me, "--with", "/as-of=2026-12-01");

        assertThat(told.out()).startsWith("What if: ").contains("- /as-of=2026-12-01\n");
    }

    @Test
    void the_schemas_of_its_answers_are_printed() {
        assertThat(Typed.ladder("schema").out()).contains("explanation/1\nwhy-not/1\ncriterion-story/1\n");
        assertThat(Typed.ladder("schema", "explanation").out()).contains("\"const\": \"explanation/1\"");
        assertThat(Typed.ladder("schema", "why-not").out()).contains("\"const\": \"why-not/1\"");
        assertThat(Typed.ladder("schema", "criterion-story").out()).contains("\"const\": \"criterion-story/1\"");
    }
}
