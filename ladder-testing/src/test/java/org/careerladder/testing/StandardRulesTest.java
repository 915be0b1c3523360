package org.careerladder.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.careerladder.model.pack.Policy;
import org.careerladder.rules.Assessor;
import org.careerladder.rules.given.Situation;
import org.careerladder.rules.interpreter.Interpreter;
import org.careerladder.rules.language.Rule;
import org.careerladder.rules.language.Vocabulary;
import org.careerladder.rules.standard.StandardSituations;
import org.junit.jupiter.api.Test;

/**
 * The standard rules pass tests of their own, which reach every condition, and in which nearly every mistake is noticed. What
 * each rule says in each situation stands in a file, which shows a change of a rule as a change of what it says; after a change that
 * is meant, {@code -Dgolden=update} writes it anew.
 */
class StandardRulesTest {

    private static final Path SAID = Path.of("src/test/resources/what-standard-rules-say.txt");
    private static final List<Rule> RULES =
            Assessor.interpreted(Situation.base().pack()).orThrow().rules();
    private static final List<StandardSays> SITUATIONS =
            StandardSituations.all().stream().map(StandardSays::in).toList();

    @Test
    void every_rule_says_in_every_situation_what_stands_in_the_file() throws IOException {
        var said = RULES.stream().map(StandardRulesTest::said).collect(Collectors.joining("\n"));
        if (System.getProperty("golden", "").equals("update")) {
            Files.writeString(SAID, said);
        }

        assertThat(said).isEqualTo(Files.readString(SAID));
    }

    /** What a rule says where nothing is missing, and in each situation where it says something else. */
    private static String said(Rule rule) {
        var base = SITUATIONS.get(0).saidBy(rule);
        var text = new StringBuilder(rule.id() + "\n");
        text.append("  ")
                .append(StandardSituations.BASE)
                .append(": ")
                .append(told(base))
                .append('\n');
        for (StandardSays situation : SITUATIONS) {
            var here = situation.saidBy(rule);
            if (!here.equals(base)) {
                text.append("  ")
                        .append(situation.name())
                        .append(": ")
                        .append(told(here))
                        .append('\n');
            }
        }
        return text.toString();
    }

    private static String told(List<String> said) {
        return said.isEmpty() ? "nothing" : String.join(", ", said);
    }

    @Test
    void every_condition_is_true_in_some_situation_and_false_in_some() {
        var sightings = new Sightings(RULES);
        for (StandardSays situation : SITUATIONS) {
            sightings.note(interpreter(situation.policy()), situation.assessment());
        }
        var coverage = sightings.coverage();

        System.out.println("standard rules: " + coverage.rulesFired() + " fire, conditions " + coverage.conditionsSeen()
                + " seen true and false, in " + SITUATIONS.size() + " situations");
        assertThat(coverage.silent()).isEmpty();
        assertThat(coverage.unseen())
                .extracting(each -> each.rule().id() + ": " + each.text() + " was " + each.missing())
                .isEmpty();
    }

    private static Interpreter interpreter(Policy policy) {
        return Interpreter.of(RULES, Vocabulary.standard(), policy);
    }

    @Test
    void nearly_every_mistake_in_a_rule_changes_what_it_says_and_the_others_are_explained() {
        int mutants = 0;
        var survivors = new ArrayList<Mutant>();
        for (Rule rule : RULES) {
            var said =
                    SITUATIONS.stream().map(situation -> situation.saidBy(rule)).toList();
            for (Mutant mutant : Mutants.of(rule)) {
                mutants++;
                if (!isNoticed(mutant, said)) {
                    survivors.add(mutant);
                }
            }
        }
        var run = new MutationRun(mutants, survivors);

        System.out.println("standard rules: mutants " + run.noticed() + " noticed");
        assertThat(survivors)
                .extracting(StandardRulesTest::told)
                .containsExactlyInAnyOrderElementsOf(Unnoticed.BY_REASON.keySet());
        assertThat(run.noticed().perMille()).isGreaterThanOrEqualTo(950);
    }

    private static boolean isNoticed(Mutant mutant, List<List<String>> said) {
        for (int i = 0; i < SITUATIONS.size(); i++) {
            var situation = SITUATIONS.get(i);
            var now = mutant.instead().stream()
                    .flatMap(rule -> situation.saidBy(rule).stream())
                    .toList();
            if (!now.equals(said.get(i))) {
                return true;
            }
        }
        return false;
    }

    private static String told(Mutant mutant) {
        return mutant.original().id() + ": " + mutant.change();
    }
}
