package org.careerladder.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class TestCommandTest {

    @TempDir
    private Path folder;

    private Path acme;

    @BeforeEach
    void write_a_pack_with_a_case() throws IOException {
        acme = folder.resolve("acme");
        Typed.ladder("new", "pack", acme);
        Files.createDirectories(acme.resolve("cases"));
        Files.createDirectories(acme.resolve("tests"));
        Files.writeString(acme.resolve("cases/me.yaml"), """
                format: case/1
                case: me
                pack: ..
                as-of: 2026-11-20
                candidate: { id: me, level: engineer }
                target: senior-engineer
                people:
                  - { id: grace, role: manager, team: checkout }
                  - { id: sara, role: senior-engineer, team: payments }
                evidence:
                  - { id: mentoring, kind: leadership, title: Mentored two, shows: [lifts-others], vouched-by: [sara] }
                """);
    }

    private void tests(String... tests) throws IOException {
        Files.writeString(
                acme.resolve("tests/vouching.yaml"),
                "format: pack-test/1\ngiven: cases/me.yaml\ntests:\n" + String.join("", tests));
    }

    private static String nobody(String expect) {
        return """
                  - name: nobody outside the team
                    change: [{ at: /candidate/team, add: payments }]
                    expect: { %s }
                """.formatted(expect);
    }

    private static String somebody(String expect) {
        return """
                  - name: somebody outside the team
                    change: [{ at: /candidate/team, add: checkout }]
                    expect: { %s }
                """.formatted(expect);
    }

    private String id() throws IOException {
        var text = Files.readString(acme.resolve("rules/assess/mentoring-is-vouched-for.drl"));
        int from = text.indexOf("@id(\"") + 5;
        return text.substring(from, text.indexOf('"', from));
    }

    @Test
    void tests_that_pass_print_what_they_reach() throws IOException {
        tests(nobody("finds: [" + id() + "]"), somebody("finds-not: [" + id() + "]"));

        var answer = Typed.ladder("test", acme);

        assertThat(answer.out()).startsWith("tests: 2 of 2 (100 %) as expected\nrules: 1 of 1 (100 %) fire");
        assertThat(answer.out()).contains("conditions: ");
        assertThat(answer.code()).isZero();
    }

    @Test
    void a_test_that_fails_is_told_with_its_place_and_what_the_rule_did() throws IOException {
        tests(somebody("finds: [" + id() + "]"));

        var answer = Typed.ladder("test", acme);

        assertThat(answer.code()).isEqualTo(1);
        assertThat(answer.out())
                .contains("FAILED  " + acme.resolve("tests/vouching.yaml") + ":4:5: somebody outside the team\n")
                .contains("expected a finding of " + id() + "; the rule is silent: of lifts-others, `outsideVouchers <")
                .contains("tests: 0 of 1 (0 %) as expected\n")
                .contains("rules: 0 of 1 (0 %) fire in some test\n")
                .contains(": " + id() + " fires in no test\n");
    }

    @Test
    void mutants_that_no_test_notices_are_named_with_their_place() throws IOException {
        tests(nobody("finds: [" + id() + "]"));

        var answer = Typed.ladder("test", acme, "--mutate");

        assertThat(answer.code()).isZero();
        assertThat(answer.out())
                .contains("mutants: ")
                .contains(" noticed\n  " + acme.resolve("rules/assess/mentoring-is-vouched-for.drl") + ":")
                .contains("`gap` became `risk`");
    }

    @Test
    void what_fails_without_a_mistake_is_not_mutated() throws IOException {
        tests(somebody("finds: [" + id() + "]"));

        assertThat(Typed.ladder("test", acme, "--mutate").out()).doesNotContain("mutants");
    }

    @Test
    void a_pack_without_tests_is_a_problem() {
        var answer = Typed.ladder("test", acme);

        assertThat(answer.code()).isEqualTo(1);
        assertThat(answer.err()).contains("there is no test below `" + acme + "/tests`");
    }

    @Test
    void a_test_with_a_mistake_is_a_problem_at_its_place() throws IOException {
        tests(nobody("finds: [" + id() + "s]"));

        var tested = Typed.ladder("test", acme);
        var checked = Typed.ladder("check", acme);

        assertThat(tested.code()).isEqualTo(1);
        assertThat(tested.err()).contains("vouching.yaml:6:", "did you mean `" + id() + "`?");
        assertThat(checked.code()).isEqualTo(1);
        assertThat(checked.out()).contains("vouching.yaml:6:", "did you mean `" + id() + "`?");
    }

    @Test
    void check_looks_at_tests_with_their_pack() throws IOException {
        tests(nobody("finds: [" + id() + "]"));

        assertThat(Typed.ladder("check", acme).out().lines())
                .contains(
                        "OK  " + acme + " (pack)",
                        "OK  " + acme.resolve("cases/me.yaml") + " (case)",
                        "OK  " + acme.resolve("tests/vouching.yaml") + " (pack test)");

        var alone = Files.copy(acme.resolve("tests/vouching.yaml"), folder.resolve("alone.yaml"));
        assertThat(Typed.ladder("check", alone).out()).contains("this test belongs to no pack");
    }

    @Test
    void one_pack_is_tested_at_a_time() {
        assertThat(Typed.ladder("test").code()).isEqualTo(2);
        assertThat(Typed.ladder("test", acme, acme).code()).isEqualTo(2);
        assertThat(Typed.ladder("test", acme, "--mutant").err()).contains("did you mean `--mutate`?");
    }
}
