package org.careerladder.rules.interpreter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import org.careerladder.model.explanation.Truth;
import org.careerladder.model.facts.Artefact;
import org.careerladder.model.facts.CandidateFacts;
import org.careerladder.model.facts.EvidenceItem;
import org.careerladder.model.facts.Fact;
import org.careerladder.model.facts.Standing;
import org.careerladder.model.pack.ParameterValue;
import org.careerladder.model.pack.Policy;
import org.careerladder.model.pack.RuleSource;
import org.careerladder.model.process.ArtefactKind;
import org.careerladder.model.promotion.Gate;
import org.careerladder.model.source.Position;
import org.careerladder.rules.language.DrlReader;
import org.careerladder.rules.language.Rule;
import org.careerladder.rules.language.SampleFacts;
import org.careerladder.rules.language.Stage;
import org.careerladder.rules.language.Value;
import org.careerladder.rules.language.Vocabulary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What rules mean: what is known, what is not, and which combinations of facts they fire on. */
class InterpreterTest {

    private static final CandidateFacts NOVICE =
            SampleFacts.of(CandidateFacts.class, "monthsInLevel", 3, "monthsInLevelKnown", true);
    private static final CandidateFacts NOBODY_KNOWS = SampleFacts.of(CandidateFacts.class, "monthsInLevel", 3);

    private static Rule rule(String patterns) {
        var text = """
                package p.assess
                rule "a rule"
                    @id("topic/finding") @says("It says") @because("It holds")
                when
                    %s
                then
                    findings.note( $f );
                end
                """.formatted(patterns);
        return new DrlReader(Vocabulary.standard())
                .read(new RuleSource.DrlText("rules/assess/file.drl", "assess/file.drl", text))
                .orThrow()
                .get(0);
    }

    private static Interpreter interpreter(String patterns, Policy policy) {
        return Interpreter.of(List.of(rule(patterns)), Vocabulary.standard(), policy);
    }

    private static List<Fact> fires(String patterns, Fact... facts) {
        return fires(interpreter(patterns, Policy.standard()), facts);
    }

    private static List<Fact> fires(Interpreter interpreter, Fact... facts) {
        return interpreter.fire(Stage.ASSESS, List.of(facts)).stream()
                .map(Firing::fact)
                .toList();
    }

    private static Policy policy(String name, ParameterValue value) {
        var values = new HashMap<>(Policy.standard().values());
        values.put(name, value);
        return new Policy(values);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "monthsInLevel == 3        ; true",
                "monthsInLevel == 4        ; false",
                "monthsInLevel != 4        ; true",
                "monthsInLevel < 3         ; false",
                "monthsInLevel < 4         ; true",
                "monthsInLevel <= 3        ; true",
                "monthsInLevel <= 2        ; false",
                "monthsInLevel > 3         ; false",
                "monthsInLevel > 2         ; true",
                "monthsInLevel >= 3        ; true",
                "monthsInLevel >= 4        ; false",
                "monthsInLevel in (1, 3)   ; true",
                "monthsInLevel in (1, 2)   ; false",
                "monthsInLevelKnown        ; true",
                "!monthsInLevelKnown       ; false",
                "processKnown == false     ; true",
                "formality == Formality.INFORMAL ; true",
                "formality != Formality.INFORMAL ; false",
                "level == \"\"             ; true",
                "!(level == \"\")          ; false",
                "monthsInLevel > 2, monthsInLevel > 3            ; false",
                "monthsInLevel > 3 || monthsInLevel > 2          ; true",
                "!(monthsInLevel > 3 || monthsInLevel > 4)       ; true",
                "!(monthsInLevel > 2 && monthsInLevel > 3)       ; true"
            })
    void what_is_known_holds_or_does_not(String condition, boolean holds) {
        var informal = SampleFacts.of(
                CandidateFacts.class,
                "monthsInLevel",
                3,
                "monthsInLevelKnown",
                true,
                "formality",
                org.careerladder.model.process.Formality.INFORMAL);

        assertThat(fires("$f : CandidateFacts(" + condition + ")", informal)).hasSize(holds ? 1 : 0);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "monthsInLevel == 3                               ; false",
                "!(monthsInLevel == 3)                            ; false",
                "monthsInLevel != 3                               ; false",
                "!(monthsInLevel != 3)                            ; false",
                "monthsInLevel in (3)                             ; false",
                "!(monthsInLevel in (3))                          ; false",
                "monthsInLevel > 2 || monthsInLevel <= 2          ; false",
                "monthsInLevel > 2 || !processKnown               ; true",
                "monthsInLevel > 2 && processKnown                ; false",
                "!(monthsInLevel > 2 && processKnown)             ; true",
                "!(monthsInLevel > 2 && !processKnown)            ; false",
                "!(monthsInLevel > 2 || !processKnown)            ; false",
                "!(!(monthsInLevel > 2))                          ; false",
                "!monthsInLevelKnown                              ; true"
            })
    void what_is_not_known_holds_no_more_than_its_negation(String condition, boolean holds) {
        assertThat(fires("$f : CandidateFacts(" + condition + ")", NOBODY_KNOWS))
                .hasSize(holds ? 1 : 0);
    }

    @Test
    void a_policy_that_is_off_makes_a_comparison_and_its_negation_false() {
        var off = policy("follow-up", ParameterValue.NONE);

        assertThat(fires(interpreter("$f : CandidateFacts(monthsInLevel < policy.followUp)", off), NOVICE))
                .isEmpty();
        assertThat(fires(interpreter("$f : CandidateFacts(!(monthsInLevel < policy.followUp))", off), NOVICE))
                .isEmpty();
    }

    @Test
    void a_policy_is_held_against_a_field_in_the_unit_of_the_field() {
        var year = policy("rating-valid-for", new ParameterValue.Duration(org.careerladder.model.time.Span.months(3)));

        assertThat(fires(interpreter("$f : CandidateFacts(monthsInLevel == policy.ratingValidFor)", year), NOVICE))
                .containsExactly(NOVICE);
    }

    @Test
    void one_end_of_a_range_is_a_number() {
        var selection = policy("selection", new ParameterValue.Range(3, 8));
        var rule = "$f : CandidateFacts(levelsSkipped >= policy.selectionLeast, levelsSkipped <= policy.selectionMost)";
        var inside = SampleFacts.of(CandidateFacts.class, "levelsSkipped", 8);
        var outside = SampleFacts.of(CandidateFacts.class, "levelsSkipped", 9);

        assertThat(fires(interpreter(rule, selection), inside)).hasSize(1);
        assertThat(fires(interpreter(rule, selection), outside)).isEmpty();
        assertThat(fires(interpreter(rule, policy("selection", ParameterValue.NONE)), inside))
                .isEmpty();
    }

    private static Standing standing(Gate gate, String criterion, int items) {
        return SampleFacts.of(Standing.class, "gate", gate, "criterion", criterion, "items", items);
    }

    @Test
    void a_value_that_an_earlier_pattern_bound_joins_two_facts() {
        var current = standing(Gate.CURRENT, "ships", 1);
        var target = standing(Gate.TARGET, "ships", 2);
        var other = standing(Gate.TARGET, "lifts", 3);

        var joined = "Standing($criterion : criterion, $items : items, gate == Gate.CURRENT) "
                + "$f : Standing(gate == Gate.TARGET, criterion == $criterion, items > $items)";

        assertThat(fires(joined, current, target, other)).containsExactly(target);
        assertThat(fires(joined, standing(Gate.CURRENT, "ships", 2), target, other))
                .isEmpty();
    }

    @Test
    void a_bound_value_that_is_not_known_joins_nothing() {
        var joined = "CandidateFacts($months : monthsInLevel) $f : CandidateFacts(levelsSkipped < $months)";
        var negated = "CandidateFacts($months : monthsInLevel) $f : CandidateFacts(!(levelsSkipped < $months))";

        assertThat(fires(joined, NOVICE)).containsExactly(NOVICE);
        assertThat(fires(joined, NOBODY_KNOWS)).isEmpty();
        assertThat(fires(negated, NOBODY_KNOWS)).isEmpty();
    }

    @Test
    void not_fires_where_there_is_none_and_exists_where_there_is_any() {
        var old = SampleFacts.of(EvidenceItem.class, "item", "old");

        assertThat(fires("$f : CandidateFacts() not EvidenceItem(item == \"old\")", NOVICE))
                .hasSize(1);
        assertThat(fires("$f : CandidateFacts() not EvidenceItem(item == \"old\")", NOVICE, old))
                .isEmpty();
        assertThat(fires("exists EvidenceItem(item == \"old\") $f : CandidateFacts()", NOVICE))
                .isEmpty();
        assertThat(fires("exists EvidenceItem(item == \"old\") $f : CandidateFacts()", NOVICE, old))
                .hasSize(1);
    }

    @Test
    void what_is_unknown_of_the_only_fact_under_not_is_as_if_there_were_none() {
        var rule = "$f : Artefact() not CandidateFacts(monthsInLevel < 12)";
        var paper = SampleFacts.of(Artefact.class, "kind", ArtefactKind.SELF_REVIEW);

        assertThat(fires(rule, paper, NOVICE)).isEmpty();
        assertThat(fires(rule, paper, NOBODY_KNOWS)).containsExactly(paper);
    }

    @Test
    void one_rule_and_one_subject_make_one_firing_however_often_it_matches() {
        var target = standing(Gate.TARGET, "ships", 0);
        var first = SampleFacts.of(EvidenceItem.class, "item", "one");
        var second = SampleFacts.of(EvidenceItem.class, "item", "two");

        var rule = "EvidenceItem($shows : shows) $f : Standing(items == $shows)";

        assertThat(fires(rule, target, first, second)).containsExactly(target);
    }

    @Test
    void a_trace_tells_each_condition_with_what_was_held_and_what_was_asked() {
        var rule = "$f : CandidateFacts(monthsInLevel < policy.followUp || level in (\"a\", \"b\"), !processKnown)";
        var trace = interpreter(rule, policy("follow-up", new ParameterValue.Count(2)))
                .trace(Stage.ASSESS, List.of(NOVICE))
                .get(0);

        assertThat(trace.fired()).isFalse();
        assertThat(trace.trials()).hasSize(1);
        var trial = trace.trials().get(0);
        assertThat(trial.truth()).isEqualTo(Truth.FALSE);
        assertThat(trial.readings()).extracting(Reading::truth).containsExactly(Truth.FALSE, Truth.FALSE, Truth.FALSE);
        assertThat(trial.readings().get(0).actual()).isEqualTo(known(new Value.Whole(3)));
        assertThat(trial.readings().get(0).required()).isEqualTo(known(new Value.Whole(2)));
        assertThat(trial.readings().get(1).required()).isEqualTo(known(new Value.Text("a"), new Value.Text("b")));
        assertThat(trial.readings().get(2).actual()).isEqualTo(known(new Value.Truth(false)));
        assertThat(trial.readings())
                .extracting(reading -> reading.condition().at().position())
                .containsExactly(position(5, 25), position(5, 60), position(5, 82));
    }

    private static Held known(Value.Literal... values) {
        return new Held.Known(List.of(values));
    }

    private static Position position(int line, int column) {
        return new Position("rules/assess/file.drl", line, column);
    }

    @Test
    void a_trace_says_what_was_not_known() {
        var trace = interpreter("$f : CandidateFacts(monthsInLevel < 12)", Policy.standard())
                .trace(Stage.ASSESS, List.of(NOBODY_KNOWS))
                .get(0);

        var reading = trace.trials().get(0).readings().get(0);
        assertThat(reading.truth()).isEqualTo(Truth.UNKNOWN);
        assertThat(reading.actual()).isEqualTo(Held.UNKNOWN);
        assertThat(reading.required()).isEqualTo(known(new Value.Whole(12)));
    }

    @Test
    void a_trace_tells_every_combination_and_goes_on_after_the_first_that_decides() {
        var items = List.of(
                SampleFacts.of(EvidenceItem.class, "item", "one"), SampleFacts.of(EvidenceItem.class, "item", "two"));

        var trace = interpreter("$f : CandidateFacts() exists EvidenceItem()", Policy.standard())
                .trace(Stage.ASSESS, List.of(NOVICE, items.get(0), items.get(1)))
                .get(0);

        assertThat(trace.trials()).hasSize(3);
        assertThat(trace.trials().subList(1, 3))
                .allSatisfy(trial -> assertThat(trial.earlier()).containsExactly(NOVICE))
                .extracting(Trial::fact)
                .containsExactlyElementsOf(items);
        assertThat(trace.firings()).hasSize(1);
    }

    @Test
    void what_no_check_let_pass_is_refused() {
        assertThatThrownBy(() -> fires("$f : CandidateFacts(age > 3)", NOVICE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("age");
        assertThatThrownBy(() -> fires("$f : CandidateFacts(levelsSkipped > policy.unheardOf)", NOVICE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("unheard-of");
        assertThatThrownBy(() -> fires("$f : CandidateFacts(levelsSkipped > $x)", NOVICE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("$x");
    }

    @Test
    void a_rule_that_cannot_be_evaluated_is_named() {
        var interpreter = interpreter("$f : CandidateFacts(level > 3)", Policy.standard());

        assertThatThrownBy(() -> fires(interpreter, NOVICE))
                .isInstanceOfSatisfying(
                        FailedRule.class, failed -> assertThat(failed.rule()).isEqualTo("topic/finding"))
                .hasMessage("a condition failed: ClassCastException");
    }
}
