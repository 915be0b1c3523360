package org.careerladder.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Holds {@code --help} to the table of the contract, less what is not yet built. */
final class HelpTest {

    /** The command's table, as the contract has it. */
    private static final String TABLE = """
            ladder start [LOG] [-o CASE]               from an accomplishments log, or nothing, to three next steps; no form
            ladder assess CASE... [--pack DIR] [--as-of DATE] [--format text|json|markdown|html] [-o FILE] [--all] [--with CHANGE]
            ladder explain CASE [--rule ID] [--criterion ID]                  why, and why not
            ladder plan CASE [--to READINESS] [--weeks N]                     the smallest changes that get there; a roadmap
            ladder packet CASE --for self|manager|committee|one-to-one|asking|after-decline|candidate
            ladder week CASE [--start] [--end --done GOAL --note TEXT]
            ladder compare OLD NEW          ladder continue OLD -o NEW        after a decision
            ladder levels [CASE]            ladder import LOG|CSV|git -o CASE
            ladder check PATH...            ladder effective PACK            ladder vocabulary [TYPE]
            ladder test PACK [--mutate]     ladder new pack|case|rule|ladder ladder schema [FORMAT]
            """;

    /** Commands that are not yet built. Whoever builds one takes it from here. */
    private static final List<String> NO_COMMAND_YET = List.of("start", "packet", "week", "continue", "import");

    /** Parts of commands that are not yet built. */
    private static final List<String> NO_PART_YET = List.of();

    private static final Pattern ENTRY = Pattern.compile("ladder ([a-z]+)((?: (?!ladder )\\S+)*)");
    private static final Pattern OPTION = Pattern.compile("(?<![a-z])--?[a-z][a-z-]*");

    @Test
    void help_shows_the_table_less_what_is_not_yet_built() {
        var table = NO_PART_YET.stream().reduce(TABLE, (text, part) -> text.replace(part, ""));
        var expected = ENTRY.matcher(table)
                .results()
                .filter(entry -> !NO_COMMAND_YET.contains(entry.group(1)))
                .map(entry -> entry.group().strip())
                .toList();

        var shown = Typed.ladder("--help")
                .out()
                .lines()
                .filter(line -> line.startsWith("ladder ") && !line.startsWith("ladder COMMAND"))
                .toList();

        assertThat(shown).containsExactlyInAnyOrderElementsOf(expected).hasSize(11);
    }

    @Test
    void nothing_stands_on_the_list_that_is_built() {
        assertThat(NO_COMMAND_YET).doesNotContainAnyElementsOf(Commands.words());
        assertThat(NO_PART_YET).allSatisfy(part -> assertThat(TABLE).contains(part));
    }

    @ParameterizedTest
    @EnumSource(Commands.class)
    void every_command_knows_the_options_that_help_shows_of_it(Commands command) {
        var spec = command.make().arguments();

        var shown = OPTION.matcher(command.synopsis()).results().map(MatchResult::group);

        assertThat(shown)
                .allSatisfy(
                        option -> assertThat(spec.findOption(option)).as(option).isNotNull());
    }

    @ParameterizedTest
    @EnumSource(Commands.class)
    void every_command_says_more_of_itself(Commands command) {
        var help = Typed.ladder(command.word(), "--help");

        assertThat(help.code()).isZero();
        assertThat(help.out()).startsWith("Usage: ladder " + command.word());
    }
}
