package org.careerladder.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.careerladder.model.pack.RuleSource;
import org.careerladder.rules.language.DrlPrinter;
import org.careerladder.rules.language.DrlReader;
import org.careerladder.rules.language.Rule;
import org.careerladder.rules.language.Vocabulary;
import org.junit.jupiter.api.Test;

/** Every mutant of a rule is the rule with one token changed. */
class MutantsTest {

    private static final Vocabulary VOCABULARY = Vocabulary.standard();

    private static Rule rule(String patterns, String call) {
        var text = """
                package p.assess
                rule "a rule"
                    @id("topic/finding") @says("It says") @because("It holds") @do(actor = CANDIDATE, action = "Do it")
                when
                    %s
                then
                    findings.%s( $f );
                end
                """.formatted(patterns, call);
        return new DrlReader(VOCABULARY)
                .read(new RuleSource.DrlText("f.drl", "assess/f.drl", text))
                .orThrow()
                .get(0);
    }

    private static List<String> told(Rule rule) {
        return Mutants.of(rule).stream()
                .map(mutant -> mutant.at().line() + ":" + mutant.at().column() + " " + mutant.change())
                .toList();
    }

    /** What stands after {@code when} in each mutant. */
    private static List<String> patterns(Rule rule) {
        return Mutants.of(rule).stream()
                .flatMap(mutant -> mutant.instead().stream())
                .map(new DrlPrinter(VOCABULARY)::print)
                .map(text -> text.substring(text.indexOf("when") + 4, text.indexOf("then"))
                        .strip())
                .toList();
    }

    @Test
    void a_comparison_changes_at_its_threshold_is_dropped_and_is_negated() {
        var rule = rule("$f : Dossier(items < 3)", "gap");

        assertThat(told(rule))
                .containsExactly(
                        "2:1 the rule was dropped",
                        "5:18 `items < 3` was dropped",
                        "5:18 `items < 3` was negated",
                        "5:18 `items < 3` became `items <= 3`",
                        "5:26 `items < 3` became `items < 2`",
                        "5:26 `items < 3` became `items < 4`",
                        "7:5 `gap` became `risk`");
        assertThat(patterns(rule))
                .containsExactly(
                        "$f : Dossier()",
                        "$f : Dossier( !(items < 3) )",
                        "$f : Dossier( items <= 3 )",
                        "$f : Dossier( items < 2 )",
                        "$f : Dossier( items < 4 )",
                        "$f : Dossier( items < 3 )");
    }

    @Test
    void and_and_or_are_swapped_and_lose_a_part_each() {
        assertThat(patterns(rule("$f : Standing(stale || (confirmed && holdsBack))", "note")))
                .containsExactly(
                        "$f : Standing( stale, confirmed, holdsBack )",
                        "$f : Standing( confirmed, holdsBack )",
                        "$f : Standing( !stale || confirmed && holdsBack )",
                        "$f : Standing( stale || (confirmed || holdsBack) )",
                        "$f : Standing( stale || holdsBack )",
                        "$f : Standing( stale || !confirmed && holdsBack )",
                        "$f : Standing( stale || confirmed )",
                        "$f : Standing( stale || confirmed && !holdsBack )",
                        "$f : Standing( stale || confirmed && holdsBack )");
    }

    @Test
    void a_list_loses_one_member_after_the_other() {
        assertThat(patterns(rule("$f : Standing(gate in (Gate.CURRENT, Gate.TARGET))", "note")))
                .contains("$f : Standing( gate in (Gate.CURRENT) )", "$f : Standing( gate in (Gate.TARGET) )")
                .hasSize(5);
    }

    @Test
    void a_negation_is_undone_and_dropped_with_what_it_negates() {
        assertThat(patterns(rule("$f : Standing(!stale)", "note")))
                .containsExactly("$f : Standing()", "$f : Standing( !(!stale) )", "$f : Standing( !stale )");
    }

    @Test
    void not_and_exists_are_swapped_and_dropped() {
        assertThat(told(rule("$f : Dossier() not EvidenceItem()", "note")))
                .containsExactly(
                        "2:1 the rule was dropped",
                        "5:24 `not` became `exists`",
                        "5:24 `not EvidenceItem` was dropped",
                        "7:5 `note` became `risk`");
        assertThat(patterns(rule("$f : Dossier() exists EvidenceItem()", "note")))
                .hasSize(3)
                .first()
                .asString()
                .contains("not EvidenceItem()");
    }

    @Test
    void of_two_conditions_that_say_the_same_one_at_a_time_is_changed() {
        assertThat(patterns(rule("$f : Standing(stale, stale)", "note")))
                .contains("$f : Standing( !stale, stale )", "$f : Standing( stale, !stale )");
    }
}
