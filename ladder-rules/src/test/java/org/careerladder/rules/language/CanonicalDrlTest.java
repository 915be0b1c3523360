package org.careerladder.rules.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.careerladder.model.facts.CandidateFacts;
import org.careerladder.model.facts.EvidenceItem;
import org.careerladder.model.facts.Fact;
import org.careerladder.model.facts.LevelBar;
import org.careerladder.model.facts.Standing;
import org.careerladder.model.promotion.Gate;
import org.junit.jupiter.api.Test;

class CanonicalDrlTest {

    private static String canonical(String text) {
        return new CanonicalDrl(Texts.VOCABULARY, Texts.words().policy(), Engine.REPORT)
                .print("p.assess", List.of(Texts.read(text)));
    }

    private static String patternOf(String type, String condition) {
        var printed = canonical(Texts.withPatterns("$f : " + type + "(" + condition + ")"));
        return printed.substring(printed.indexOf(type + "("), printed.indexOf("\nthen"))
                .substring(type.length());
    }

    private static boolean fires(String type, String condition, Fact fact) {
        return !Engine.of(List.of(Texts.read(Texts.withPatterns("$f : " + type + "(" + condition + ")"))))
                .fired(fact)
                .isEmpty();
    }

    @Test
    void the_example_of_a_company_prints_for_the_engine() {
        assertThat(canonical(Texts.MENTORING)).isEqualTo("""
                        package p.assess;
                        dialect "mvel"
                        import org.careerladder.model.facts.Standing;
                        import org.careerladder.model.promotion.Gate;
                        global org.careerladder.rules.language.Engine.Log conclusions;
                        rule "northwind/mentoring-not-vouched-for"
                        when
                            $fact : Standing(gate == Gate.TARGET, criterion == "lifts-others", leadershipItems > 0, outsideVouchers < 1)
                        then
                            conclusions.report("northwind/mentoring-not-vouched-for", $fact);
                        end
                        """);
    }

    @Test
    void what_can_be_unknown_stands_beside_its_claim_negated_or_not() {
        assertThat(patternOf("CandidateFacts", "monthsInLevel < 3"))
                .isEqualTo("((monthsInLevelKnown == true && monthsInLevel < 3))");
        assertThat(patternOf("CandidateFacts", "!(monthsInLevel < 3)"))
                .isEqualTo("((monthsInLevelKnown == true && monthsInLevel >= 3))");
        assertThat(patternOf("CandidateFacts", "monthsInLevelKnown, !processKnown"))
                .isEqualTo("(monthsInLevelKnown == true, processKnown == false)");
        assertThat(patternOf("Standing", "!(rating in (\"meets\", \"exceeds\") || stale && !shared)"))
                .isEqualTo(
                        "(((ratingKnown == true && rating not in (\"meets\", \"exceeds\")) && (stale == false || shared == true)))");
    }

    @Test
    void policy_values_are_inlined_in_the_unit_of_the_field() {
        assertThat(patternOf("Asking", "daysSince > policy.followUp")).contains("daysSince > 28");
        assertThat(patternOf("CandidateFacts", "monthsInLevel < policy.tenure")).contains("monthsInLevel < 24");
        assertThat(patternOf("LevelBar", "exceedsShare < policy.currentExceeds"))
                .contains("exceedsShare < 2500");
        assertThat(patternOf("Dossier", "items > policy.selectionMost || items < policy.selectionLeast"))
                .isEqualTo("((items > 8 || items < 3))");
        assertThat(patternOf("Standing", "rating == policy.leastRating")).contains("rating == \"meets\"");
        assertThat(patternOf("Standing", "shared == policy.asksNumbers")).contains("shared == true");
    }

    @Test
    void a_comparison_with_a_parameter_that_is_off_is_false_and_so_is_its_negation() {
        var bar = SampleFacts.of(LevelBar.class, "monthsHeld", 7, "unmet", 3);

        assertThat(fires("LevelBar", "monthsHeld < policy.performsAtTargetFor", bar))
                .isFalse();
        assertThat(fires("LevelBar", "!(monthsHeld < policy.performsAtTargetFor)", bar))
                .isFalse();
        assertThat(fires("LevelBar", "unmet > policy.switchedOff || unmet > 2", bar))
                .isTrue();
        assertThat(fires("LevelBar", "!(unmet != policy.switchedOff)", bar)).isFalse();
    }

    @Test
    void a_comparison_with_something_unknown_is_false_and_so_is_its_negation() {
        var unknown = SampleFacts.of(CandidateFacts.class);
        var known = SampleFacts.of(CandidateFacts.class, "monthsInLevelKnown", true, "monthsInLevel", 2);

        assertThat(fires("CandidateFacts", "monthsInLevel < 3", unknown)).isFalse();
        assertThat(fires("CandidateFacts", "!(monthsInLevel < 3)", unknown)).isFalse();
        assertThat(fires("CandidateFacts", "monthsInLevel != 3", unknown)).isFalse();
        assertThat(fires("CandidateFacts", "monthsInLevel < 3", known)).isTrue();
        assertThat(fires("CandidateFacts", "!(monthsInLevel < 3)", known)).isFalse();
        assertThat(fires("CandidateFacts", "!monthsInLevelKnown", unknown)).isTrue();
    }

    @Test
    void a_bound_value_that_is_unknown_makes_its_comparisons_false() {
        var engine = Engine.of(List.of(Texts.read(Texts.withPatterns(
                "$f : CandidateFacts($m : monthsInLevel) $b : LevelBar(unmet == 0, !(monthsHeld == $m))"))));
        var none = Engine.of(List.of(Texts.read(
                Texts.withPatterns("$f : CandidateFacts($m : monthsInLevel) not LevelBar(monthsHeld == $m)"))));
        var bar = SampleFacts.of(LevelBar.class, "monthsHeld", 5);
        var unknown = SampleFacts.of(CandidateFacts.class);
        var known = SampleFacts.of(CandidateFacts.class, "monthsInLevelKnown", true, "monthsInLevel", 5);

        assertThat(engine.fired(bar, unknown)).isEmpty();
        assertThat(engine.fired(bar, known)).isEmpty();
        assertThat(engine.fired(
                        bar, SampleFacts.of(CandidateFacts.class, "monthsInLevelKnown", true, "monthsInLevel", 6)))
                .hasSize(1);
        assertThat(none.fired(bar, unknown))
                .as("no bar equals what nobody knows")
                .hasSize(1);
        assertThat(none.fired(bar, known)).isEmpty();
    }

    @Test
    void rules_join_and_report_their_own_fact() {
        var engine = Engine.of(List.of(Texts.read(Texts.rule(
                "$a : Standing($c : criterion, gate == Gate.CURRENT)\n$b : Standing(criterion == $c, gate == Gate.TARGET)\nnot Standing(criterion != $c)\nexists LevelBar()",
                "findings.risk($b);"))));
        var current = SampleFacts.of(Standing.class, "criterion", "x", "gate", Gate.CURRENT);
        var target = SampleFacts.of(Standing.class, "criterion", "x", "gate", Gate.TARGET);
        var bar = SampleFacts.of(LevelBar.class);

        assertThat(engine.log(current, target, bar).facts).containsExactly(target);
        assertThat(engine.log(current, target).facts).isEmpty();
        assertThat(engine.log(current, target, bar, SampleFacts.of(Standing.class, "criterion", "y")).facts)
                .isEmpty();
    }

    @Test
    void texts_mean_to_the_engine_what_they_say() {
        var texts = List.of(
                "007",
                "1.0",
                "true",
                "null",
                "a\\b",
                "\\\"",
                "quote\"s",
                "$x",
                "ü😀",
                "#{x}",
                "@{x}",
                "2020-01-01",
                "",
                " a ",
                "\\n",
                "\\u0041",
                "a // b",
                "/* c */",
                "it's");
        var rules = new ArrayList<Rule>();
        for (int i = 0; i < texts.size(); i++) {
            rules.add(Texts.read(Texts.withPatterns("$f : EvidenceItem(item == " + Quoted.text(texts.get(i)) + ")")
                    .replace("topic/finding", "text/" + i)));
        }
        var engine = Engine.of(rules);

        for (int i = 0; i < 60 * texts.size(); i++) {
            // Often enough for the engine to compile its constraints to bytecode
            var text = texts.get(i % texts.size());
            assertThat(engine.fired(SampleFacts.of(EvidenceItem.class, "item", text)))
                    .as(text)
                    .containsExactly("text/" + i % texts.size());
        }
    }

    @Test
    void every_field_of_the_vocabulary_compiles_in_every_form() {
        var rules = new ArrayList<Rule>();
        for (var type : Texts.VOCABULARY.types()) {
            for (var field : type.fields()) {
                if (!field.textOnly()) {
                    conditions(field)
                            .forEach(condition -> rules.add(
                                    Texts.read(Texts.withPatterns("$f : " + type + "($v : " + field.name() + ", "
                                                    + condition + ") not " + type + "(" + field.name() + " == $v)")
                                            .replace("topic/finding", "every/field-" + rules.size()))));
                }
            }
        }

        assertThat(rules).hasSizeGreaterThan(150);
        assertThat(Engine.of(rules)).isNotNull();
    }

    private static Stream<String> conditions(FactField field) {
        return switch (field.kind()) {
            case WHOLE ->
                Stream.of(field.name() + " < -3 || !(" + field.name() + " in (1, 2)) || " + field.name()
                        + " > policy.switchedOff");
            case TEXT ->
                Stream.of(field.name() + " != \"x\" && !(" + field.name() + " in (\"a\")) || " + field.name()
                        + " == policy.switchedOff");
            case CLAIM ->
                Stream.of(field.name() + " || !" + field.name() + " || " + field.name() + " == policy.switchedOff");
            case WORD ->
                field.words().orElseThrow().constants().stream()
                        .limit(1)
                        .map(word -> field.name() + " != "
                                + field.words().orElseThrow().name() + "." + word);
        };
    }

    @Test
    void ids_that_differ_in_a_sign_are_rules_of_their_own() {
        var rules = Stream.of("a-b/c", "a/b-c", "ab/c", "a/bc", "1/2")
                .map(id -> Texts.read(Texts.withPatterns("$f : LevelBar()").replace("topic/finding", id)))
                .toList();

        assertThat(Engine.of(rules).fired(SampleFacts.of(LevelBar.class)))
                .containsExactly("1/2", "a-b/c", "a/b-c", "a/bc", "ab/c");
    }

    @Test
    void the_largest_rule_compiles() {
        var wide = IntStream.range(0, PatternCheck.MOST_TESTS)
                .mapToObj(i -> "items == " + i)
                .collect(Collectors.joining(" || "));
        var deep = "(".repeat(8) + "items == 1" + " || !stale)".repeat(8);

        assertThat(fires("Standing", wide, SampleFacts.of(Standing.class, "items", 99)))
                .isTrue();
        assertThat(fires("Standing", deep, SampleFacts.of(Standing.class, "stale", true, "items", 1)))
                .isTrue();
    }

    @Test
    void no_author_word_but_literals_reaches_the_engine() {
        var printed = canonical(Texts.rule(
                "$secret : Standing($hidden : criterion) not Standing(criterion == $hidden)",
                "findings.note($secret);"));

        assertThat(printed)
                .doesNotContain("secret", "hidden", "a name", "It says")
                .contains("$v1 : criterion", "criterion == $v1");
    }
}
