package org.careerladder.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.careerladder.files.CaseReader;
import org.careerladder.files.PackReader;
import org.careerladder.model.time.Day;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What gets a case there, from the command line. */
class PlanTest {

    /** Everything is rated and told, but nobody was ever asked for the promotion. */
    private static final String CASE = """
            case: me
            as-of: 2026-11-20
            candidate: { id: me, level: junior-engineer }
            target: engineer
            people: [{ id: grace, role: manager }]
            process: { formality: informal }
            rated-on: 2026-11-02
            ratings:
              current: { finishes-tasks: { grace: meets }, writes-clear-code: { grace: meets }, learns-the-system: { grace: meets },
                         takes-feedback: { grace: meets }, reports-openly: { grace: meets } }
            conversations:
              - { with: grace, date: 2026-11-02, about: [process, philosophy], heard: Ask me for more }
            """;

    private static final String READY_BUT_FOR_EVIDENCE = """
              - { with: grace, date: 2026-11-03, about: [promotion-asked, plan-agreed], heard: Let us go for it }
            """;

    @TempDir
    private Path folder;

    private Path me;

    @BeforeEach
    void write() throws IOException {
        me = Files.writeString(folder.resolve("me.yaml"), CASE);
    }

    @Test
    void the_ways_are_told_with_who_can_act() {
        var plan = Typed.ladder("plan", me);

        assertThat(plan.err()).isEmpty();
        assertThat(plan.code()).isZero();
        assertThat(plan.out())
                .startsWith("What gets me to ready\nNow undetermined, as of 2026-11-20.")
                .contains(
                        "Way 1: about ",
                        "Have grace rate",
                        "Tell grace that you would like to grow",
                        "    Manager, about ");
    }

    @Test
    void a_way_of_weeks_is_goals_that_stand_in_the_case() throws IOException {
        var out = Typed.ladder("plan", me, "--weeks", "4", "--way", "1").out();

        String goals = out.substring(out.indexOf("goals:\n"));
        Files.writeString(me, CASE + goals);

        var read = CaseReader.read(me, PackReader.standard(), Day.UNKNOWN);
        assertThat(read.problems()).isEmpty();
        assertThat(read.orThrow().goals()).hasSizeGreaterThan(2).allSatisfy(goal -> {
            assertThat(goal.id().value()).startsWith("plan-");
            assertThat(goal.week()).startsWith("2026-W");
        });
    }

    @ParameterizedTest
    @CsvSource({"metric-items, 2", "metric-items, 4", "decision-items, 3", "vouched-items, 2"})
    void as_much_is_offered_as_a_rule_of_the_company_asks_for(String counted, int number) throws IOException {
        Files.writeString(me, CASE + READY_BUT_FOR_EVIDENCE);
        var plan = Typed.ladder("plan", me, "--pack", packThatAsks(counted, number));

        assertThat(plan.err()).isEmpty();
        assertThat(plan.out()).contains("Way 1: about ", "Write ").doesNotContain("proved");
    }

    @Test
    void where_more_is_asked_for_than_is_tried_no_way_was_found_and_nothing_is_proved() throws IOException {
        Files.writeString(me, CASE + READY_BUT_FOR_EVIDENCE);
        var pack = packThatAsks("metric-items", 9);

        assertThat(Typed.ladder("plan", me, "--pack", pack).out().replaceAll("\\s+", " "))
                .contains("No way was found among better ratings and judgements, evidence")
                .contains("nothing is proved about that");
        assertThat(Typed.ladder("plan", me, "--pack", pack, "--language", "de")
                        .out()
                        .replaceAll("\\s+", " "))
                .contains("Kein Weg fand sich unter diesen Änderungen");
        assertThat(Typed.ladder("plan", me, "--pack", pack, "--format", "json").out())
                .contains("\"proved\": false");
    }

    /** A pack with one rule: less than so many of something in the dossier blocks. */
    private Path packThatAsks(String counted, int number) throws IOException {
        var pack = folder.resolve("acme");
        Files.createDirectories(pack.resolve("rules/assess"));
        Files.writeString(pack.resolve("pack.yaml"), """
                pack: acme
                version: "1"
                extends: standard@1
                process: { formality: informal }
                """);
        Files.writeString(pack.resolve("rules/assess/enough.yaml"), """
                rules:
                  - rule: acme/enough
                    says: There is too little of it
                    because: We ask for it
                    axis: evidence
                    when:
                      - dossier: { %s: less than %d }
                    then: blocker
                    do:
                      actor: candidate
                      action: Write down what came of your work
                """.formatted(counted, number));
        return pack;
    }

    @Test
    void less_is_planned_for_less() {
        assertThat(Typed.ladder("plan", me, "--to", "nearly-ready").out()).startsWith("What gets me to nearly ready\n");
        assertThat(Typed.ladder("plan", me, "--to", "READY")).isEqualTo(Typed.ladder("plan", me));
    }

    @Test
    void what_if_is_planned_from_and_said() {
        assertThat(Typed.ladder("plan", me, "--with", "/target=senior-engineer").out())
                .startsWith("What if: What gets me to ready\n");
        assertThat(Typed.ladder("plan", me, "--with", "/target=senior-engineer", "--format", "json")
                        .out())
                .contains("\"with\": [");
    }

    @Test
    void every_format_tells_it() {
        assertThat(Typed.ladder("plan", me, "--format", "json").out())
                .startsWith("{\n  \"format\": \"plan/1\",\n  \"case\": \"me\",");
        assertThat(Typed.ladder("plan", me, "--weeks", "2", "--format", "json").out())
                .contains("\"roadmap\": {");
        assertThat(Typed.ladder("plan", me, "--weeks", "2", "--format", "markdown")
                        .out())
                .startsWith("# What gets me to ready\n")
                .contains("```yaml\ngoals:\n");
        assertThat(Typed.ladder("plan", me, "--format", "html").out()).startsWith("<!doctype html>\n");
    }

    @Test
    void it_goes_to_a_file_but_not_over_the_case() {
        var file = folder.resolve("plan.txt");

        assertThat(Typed.ladder("plan", me, "-o", file)).isEqualTo(new Typed(0, "", ""));
        assertThat(file).hasContent(Typed.ladder("plan", me).out());
        assertThat(Typed.ladder("plan", me, "-o", me).code()).isEqualTo(2);
    }

    @Test
    void wrong_words_lead_to_the_right_ones() {
        assertThat(Typed.ladder("plan", me, "--to", "redy").err())
                .isEqualTo("ladder: nobody plans to be `redy`\n  help: did you mean `ready`?\n");
        assertThat(Typed.ladder("plan", me, "--weeks", "0"))
                .isEqualTo(
                        new Typed(2, "", "ladder: `0` is no number for `--weeks`\n  help: write one from 1 to 104\n"));
        assertThat(Typed.ladder("plan", me, "--weeks", "2", "--way", "9").code())
                .isEqualTo(2);
        assertThat(Typed.ladder("plan", folder.resolve("nobody.yaml")).code()).isEqualTo(1);
    }
}
