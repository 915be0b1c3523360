package org.careerladder.rules.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.careerladder.model.source.Problem;
import org.careerladder.rules.internal.compile.StandardRules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TwinRulesTest {

    private static Rule rule(String id, String patterns) {
        return Texts.read(Texts.withPatterns(patterns).replace("topic/finding", id));
    }

    private static List<String> twins(String one, String other) {
        return TwinRules.among(List.of(rule("a/one", one), rule("a/other", other)), rule -> true).stream()
                .map(Problem::what)
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "$f : Standing( items > 3, stale )",
                "$f : Standing( stale, items > 3 )",
                "$f : Standing( stale && items > 3 )"
            })
    void the_same_conditions_in_another_order_or_form_are_a_twin(String other) {
        assertThat(twins("$f : Standing( items > 3, stale )", other))
                .containsExactly(
                        "`a/other` fires whenever `a/one` does, at rules/assess/file.drl:1:18, and concludes the same");
    }

    @Test
    void names_of_variables_make_no_difference() {
        assertThat(twins(
                        "Standing( $c : criterion ) $f : AreaStatus( criterion == $c )",
                        "Standing( $other : criterion ) $f : AreaStatus( criterion == $other )"))
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "$f : Standing( items > 4, stale )",
                "$f : Standing( items > 3, !stale )",
                "$f : Standing( items > 3 )",
                "$f : Standing( items > 3, stale ) not GoalStatus()",
                "Standing( items > 3, stale, $c : criterion ) $f : AreaStatus( criterion == $c )"
            })
    void other_conditions_or_another_fact_are_none(String other) {
        assertThat(twins("$f : Standing( items > 3, stale )", other)).isEmpty();
    }

    @Test
    void another_conclusion_is_none() {
        var gap = rule("a/one", "$f : Standing( stale )");
        var note = Texts.read(Texts.rule("$f : Standing( stale )", "findings.note($f);"));

        assertThat(TwinRules.among(List.of(gap, note), rule -> true)).isEmpty();
    }

    @Test
    void only_twins_of_those_asked_for_are_told_and_no_standard_rule_has_one() {
        var own = rule("a/one", "$f : Standing( stale )");
        var other = rule("a/other", "$f : Standing( stale )");
        var standard = StandardRules.rules();

        assertThat(TwinRules.among(List.of(own, other), own::equals))
                .extracting(Problem::what)
                .singleElement()
                .asString()
                .startsWith("`a/one` fires whenever `a/other`");
        assertThat(TwinRules.among(
                        Stream.concat(standard.stream(), Stream.of(own)).toList(), rule -> true))
                .isEmpty();
    }
}
