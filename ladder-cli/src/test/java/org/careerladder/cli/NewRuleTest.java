package org.careerladder.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code ladder new rule}: what is written runs as it is, and its test holds it. */
class NewRuleTest {

    @TempDir
    Path folder;

    private Path acme;

    @BeforeEach
    void a_pack() {
        acme = folder.resolve("acme");
        assertThat(Typed.ladder("new", "pack", acme).code()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"yaml", "drl"})
    void a_rule_and_its_test_are_written_in_either_spelling_and_pass(String spelling) {
        var answer = Typed.ladder("new", "rule", "acme/no-example", "--pack", acme, "--spelling", spelling);

        assertThat(answer.code()).as(answer.err()).isZero();
        assertThat(answer.out())
                .contains("wrote " + acme.resolve("rules/assess/no-example." + spelling))
                .contains("wrote " + acme.resolve("cases/example.yaml"))
                .contains("wrote " + acme.resolve("tests/no-example.yaml"))
                .contains("ladder test " + acme);
        var test = Typed.ladder("test", acme);
        assertThat(test.code()).as(test.out() + test.err()).isZero();
        assertThat(test.out()).contains("2 of 2");
        assertThat(Typed.ladder("check", acme).code()).isZero();
    }

    @Test
    void a_test_starts_from_the_first_case_of_the_pack() throws IOException {
        var ada = acme.resolve("cases/ada.yaml");
        Files.createDirectories(ada.getParent());
        Files.writeString(ada, """
                case: ada
                pack: ..
                as-of: 2026-11-20
                candidate: { id: ada, level: engineer }
                target: senior-engineer
                evidence:
                  - { id: checkout, kind: project, title: The new checkout }
                """);

        assertThat(Typed.ladder("new", "rule", "acme/no-example", "--pack", acme)
                        .code())
                .isZero();

        assertThat(acme.resolve("cases/example.yaml")).doesNotExist();
        assertThat(acme.resolve("tests/no-example.yaml")).content().contains("given: cases/ada.yaml", "set: []");
        assertThat(Typed.ladder("test", acme).out()).contains("2 of 2");
    }

    @Test
    void nothing_is_written_over_and_no_id_stands_twice() throws IOException {
        assertThat(Typed.ladder("new", "rule", "acme/no-example", "--pack", acme)
                        .code())
                .isZero();
        var rule = Files.readString(acme.resolve("rules/assess/no-example.yaml"));

        var again = Typed.ladder("new", "rule", "acme/no-example", "--pack", acme);
        var sameFile = Typed.ladder("new", "rule", "other/no-example", "--pack", acme);

        assertThat(again.code()).isEqualTo(2);
        assertThat(again.err()).contains("there is a rule `acme/no-example` already");
        assertThat(sameFile.code()).isEqualTo(1);
        assertThat(sameFile.out() + sameFile.err()).contains("no-example.yaml:1:1", "this file is there already");
        assertThat(acme.resolve("rules/assess/no-example.yaml")).hasContent(rule);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            acme                              | `acme` is no id of a rule
            Acme/Rule                         | `Acme/Rule` is no id of a rule
            evidence/too-many-items           | there is a rule `evidence/too-many-items` already
            acme/x --spelling yml             | there is no spelling `yml`
            acme/x --from engineer            | a new rule takes no `--from`
            """)
    void what_cannot_be_written_is_said(String typed, String said) {
        var words = ("new rule " + typed + " --pack " + acme).split(" ");

        var answer = Typed.ladder((Object[]) words);

        assertThat(answer.code()).isEqualTo(2);
        assertThat(answer.err()).contains(said);
    }

    @Test
    void a_pack_with_problems_is_told_before_anything_is_written() throws IOException {
        Files.writeString(acme.resolve("pack.yaml"), "pack: acme\n");

        var answer = Typed.ladder("new", "rule", "acme/no-example", "--pack", acme);

        assertThat(answer.code()).isEqualTo(1);
        assertThat(acme.resolve("tests")).doesNotExist();
    }
}
