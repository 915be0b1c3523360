package org.careerladder.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

final class UsageTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "asess me.yaml | there is no command `asess` | did you mean `assess`?",
                "frobnicate | there is no command `frobnicate` | use one of",
                "assess | CASE is missing | `ladder assess --help` says more",
                "assess --pak x me.yaml | there is no option `--pak` | did you mean `--pack`?",
                "assess me.yaml --quux x | there is no option `--quux` | `ladder assess --help` says more",
                "assess me.yaml --pack | `--pack` needs DIR | `ladder assess --help` says more",
                "assess me.yaml --as-of 2026-02-29 | `2026-02-29` is no date | write it as 2026-11-20",
                "assess me.yaml --format jsn | there is no format `jsn` | did you mean `json`?",
                "assess me.yaml --all --all | `--all` is given twice | `ladder assess --help` says more",
                "schema cas | there is no format `cas` | did you mean `case/1`?",
                "vocabulary Standng | there is no type `Standng` | did you mean `Standing`?",
                "vocabulary Standing x | `x` is one word too many | `--help` says what is taken",
                "levels x y | `y` is one word too many | `--help` says what is taken",
                "new case | PLACE is missing | `ladder new --help` says more",
                "new case a.yaml b.yaml | `b.yaml` is one word too many | `ladder new --help` says more",
                "new case a.yaml --as-of 2026-11-20 | there is no option `--as-of` | `ladder new --help` says more",
                "new ladder a.yaml --from x --pack y | a new ladder takes no `--from`, no `--pack` | only a new case does",
                "new pack a --sheet x.csv | a new pack takes no `--sheet` | only a new ladder does",
                "new case a --tab x --sheet x.csv | a new case takes no `--tab`, no `--sheet` | only a new ladder does",
                "new ladder a.yaml --ladder b.yaml | a new ladder takes no `--ladder` | only a new pack does",
                "new ladder a.yaml --tab x | `--tab` needs a sheet | name it with `--sheet FILE`",
                "new ladder a.yaml --without x | `--without` needs a sheet | name it with `--sheet FILE`",
                "new ladder a.yaml --sheet x.csv --separator coma | no separator is called `coma` | did you mean `comma`?",
                "new ladder a.yaml --sheet x.csv --sheet y.csv | `--sheet` is given twice | `ladder new --help` says more",
                "levels --format jsn | there is no format `jsn` | did you mean `json`?",
                "new cas me.yaml | nothing new is called `cas` | did you mean `case`?",
                "new case me.yaml --to senior-engineer | a case needs `--from LEVEL` | `ladder levels` shows",
                "new case me.yaml --from enginer --to x | the ladder has no level `enginer` | did you mean `engineer`?"
            })
    void what_is_not_understood_is_said_with_what_would_be_right(String typed, String what, String advice) {
        var answer = Typed.ladder((Object[]) typed.split(" ", -1));

        assertThat(answer.code()).isEqualTo(2);
        assertThat(answer.out()).isEmpty();
        assertThat(answer.err()).startsWith("ladder: " + what).contains("\n  help: " + advice);
    }

    @ParameterizedTest
    @EnumSource(Commands.class)
    void an_unknown_option_is_named_as_such_whatever_else_is_missing_or_too_much(Commands command) {
        for (String others : List.of("", " a", " a b", " a b c d")) {
            for (String typed : List.of(command.word() + " --hepl" + others, command.word() + others + " --hepl")) {
                assertThat(Typed.ladder((Object[]) typed.split(" ", -1)))
                        .as(typed)
                        .isEqualTo(new Typed(
                                2, "", "ladder: there is no option `--hepl`\n  help: did you mean `--help`?\n"));
            }
        }
    }

    @Test
    void no_command_at_all_is_wrong_usage_and_leads_to_the_help() {
        assertThat(Typed.ladder())
                .isEqualTo(
                        new Typed(2, "", "ladder: no command is given\n  help: `ladder --help` lists the commands\n"));
    }

    @Test
    void the_highest_exit_code_counts() {
        assertThat(Exit.DONE.or(Exit.PROBLEMS).or(Exit.DONE).code()).isEqualTo(1);
        assertThat(Exit.FAILED.or(Exit.PROBLEMS).code()).isEqualTo(3);
    }

    @Test
    void schemas_and_vocabulary_are_printed() {
        assertThat(Typed.ladder("schema").out().lines())
                .containsExactly(
                        "ladder/1",
                        "pack/1",
                        "cycles/1",
                        "case/1",
                        "pack-test/1",
                        "texts/1",
                        "assessment/1",
                        "levels/1",
                        "effective/1",
                        "plan/1",
                        "comparison/1",
                        "explanation/1",
                        "why-not/1",
                        "criterion-story/1");
        assertThat(Typed.ladder("schema", "assessment").out()).contains("\"const\": \"assessment/1\"");
        assertThat(Typed.ladder("schema", "levels").out()).contains("\"const\": \"levels/1\"");
        assertThat(Typed.ladder("schema", "case").out()).contains("schemas/case-1.json");
        assertThat(Typed.ladder("vocabulary").out()).contains("Rules in conclude\n  Scorecard");
        assertThat(Typed.ladder("vocabulary", "standing").out()).contains("confirmed", "claim", "in texts only");
    }
}
