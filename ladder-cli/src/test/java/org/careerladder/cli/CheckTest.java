package org.careerladder.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class CheckTest {

    @TempDir
    private Path folder;

    private Path acme;

    @BeforeEach
    void write_a_pack() {
        acme = folder.resolve("acme");
        Typed.ladder("new", "pack", acme);
    }

    @Test
    void a_folder_is_checked_with_all_that_is_in_it() throws IOException {
        Files.writeString(folder.resolve("notes.txt"), "not ours");

        var answer = Typed.ladder("check", folder, acme.resolve("ladder.yaml"), acme.resolve("cycles.yaml"));

        assertThat(answer.out().lines())
                .containsExactly(
                        "OK  " + acme + " (pack)",
                        "hint: " + acme.resolve("rules/assess/mentoring-is-vouched-for.drl")
                                + ":5:9: no test makes `acme/mentoring-not-vouched-for` speak",
                        "  help: write one below `tests`; `ladder new rule` shows how they look",
                        "OK  " + acme.resolve("ladder.yaml") + " (ladder)",
                        "OK  " + acme.resolve("cycles.yaml") + " (cycles)");
        assertThat(answer.code()).isZero();
    }

    @Test
    void a_rule_file_is_checked_with_its_pack_and_its_line_is_shown() throws IOException {
        var rule = acme.resolve("rules/assess/mentoring-is-vouched-for.drl");
        Files.writeString(rule, Files.readString(rule).replaceAll("outsideVouchers", "outsideVoucher"));

        var answer = Typed.ladder("check", rule);

        assertThat(answer.code()).isEqualTo(1);
        assertThat(answer.out()).contains("mentoring-is-vouched-for.drl:", "`outsideVoucher`", "^", "outsideVouchers");
    }

    @Test
    void a_file_of_texts_is_checked_with_its_pack_or_else_with_the_standard_rules() throws IOException {
        String german = """
                language: de
                rules:
                  asking/went-cold:
                    says: "Seit {day-since} Tagen"
                    because: "Nach {policy.follow-up}"
                    do: Frag
                """;
        Files.createDirectories(acme.resolve("texts"));
        var inPack = Files.writeString(acme.resolve("texts/de.yaml"), german);
        var alone = Files.writeString(folder.resolve("de.yaml"), german.replace("{day-since}", "{days-since}"));

        var wrong = Typed.ladder("check", inPack);
        var right = Typed.ladder("check", alone);

        assertThat(wrong.code()).isEqualTo(1);
        assertThat(wrong.out())
                .contains("de.yaml:4:11: error: `says` has `{day-since}`", "did you mean `{days-since}`?", "^")
                .contains("`says` lacks `{days-since}`");
        assertThat(Typed.ladder("check", acme).out()).isEqualTo(wrong.out());
        assertThat(right).isEqualTo(new Typed(0, "OK  " + alone + " (texts)\n", ""));
    }

    @Test
    void tests_of_a_pack_whose_ladder_is_wrong_wait_until_it_is_right() throws IOException {
        var lab = Files.createDirectories(folder.resolve("lab"));
        Files.createDirectories(lab.resolve("tests"));
        Files.writeString(lab.resolve("pack.yaml"), """
                pack: lab
                version: "1"
                extends: standard@1
                ladder: ladder.yaml
                process: { formality: informal }
                """);
        Files.writeString(lab.resolve("ladder.yaml"), """
                ladder: lab
                name: Lab
                version: "1"
                ratings: { scale: [poor, meets], meets: meets }
                competencies: [ { id: craft, name: Craft } ]
                tracks:
                  - id: eng
                    kind: individual
                    levels:
                      - { id: engineer, criteria: [ { id: ships, name: Ships, competency: craft, expects: Ships } ] }
                      - id: senior
                        includes: enginer
                        criteria: [ { id: owns, name: Owns, competency: craft, expects: Owns } ]
                """);
        Files.writeString(lab.resolve("case.yaml"), """
                case: base
                as-of: 2026-11-20
                candidate: { id: robin, level: engineer }
                target: senior
                """);
        Files.writeString(lab.resolve("tests/all.yaml"), """
                format: pack-test/1
                given: case.yaml
                tests: [ { name: nothing is known, expect: { readiness: undetermined } } ]
                """);

        var answer = Typed.ladder("check", lab);

        assertThat(answer.code()).isEqualTo(1);
        assertThat(answer.out()).contains("`eng/enginer`", "did you mean `eng/engineer`?", "1 problem");
        assertThat(answer.err()).isEmpty();
    }

    @Test
    void of_a_case_no_line_is_shown_and_all_problems_are_told_at_once() throws IOException {
        var me = Files.writeString(folder.resolve("me.yaml"), """
                case: me
                as-of: 2026-11-20
                candidate: { id: me, name: Canary Bird, levl: engineer }
                target: senior-engineer
                nonsense: 1
                """);

        var answer = Typed.ladder("check", me);

        assertThat(answer.code()).isEqualTo(1);
        assertThat(answer.out()).contains("`levl`", "`nonsense`").doesNotContain("Canary", "^");
    }

    @Test
    void what_is_none_of_our_files_is_a_problem() throws IOException {
        var list = Files.writeString(folder.resolve("list.yaml"), "- a\n");

        assertThat(Typed.ladder("check", list).code()).isEqualTo(1);
        assertThat(Typed.ladder("check", folder.resolve("nothing.yaml")).code()).isEqualTo(1);
    }
}
