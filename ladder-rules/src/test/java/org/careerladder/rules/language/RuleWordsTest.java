package org.careerladder.rules.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.careerladder.model.language.Language;
import org.junit.jupiter.api.Test;

/** Conditions in words, in each language that the library speaks. */
final class RuleWordsTest {

    private static final Vocabulary VOCABULARY = Vocabulary.standard();

    private static Set<String> keys(Language language) {
        return new TreeSet<>(Wording.of(language).keys());
    }

    private static Stream<String> keys(FactType type) {
        var quantities = Vocabulary.isAlwaysThere(type.name()) ? Stream.of("the") : Stream.of("each", "some", "no");
        return Stream.concat(quantities, type.fields().stream().flatMap(RuleWordsTest::keys))
                .map(key -> type.name() + "." + key);
    }

    private static Stream<String> keys(FactField field) {
        return field.kind() == FactField.Kind.CLAIM
                ? Stream.of(field.kebabName(), field.kebabName() + ".means")
                : Stream.of(field.kebabName());
    }

    @Test
    void german_has_a_name_for_everything_that_rules_read_and_for_nothing_else() {
        var expected = keys(Language.ENGLISH);
        VOCABULARY.types().forEach(type -> keys(type).forEach(expected::add));

        assertThat(keys(Language.GERMAN)).isEqualTo(expected).hasSizeGreaterThan(250);
    }

    @Test
    void a_claim_that_denies_is_denied_from_farther_away() {
        assertThat(asked("Standing( !notObserved, !confirmed )", Language.ENGLISH))
                .containsExactly(
                        "not: not observed (somebody had no chance to see it, and no rating of somebody else counts)",
                        "not confirmed (the counted rating comes from somebody other than the candidate)");
    }

    @Test
    void a_condition_is_said_in_german() {
        assertThat(asked(
                        "LevelBar( gate == Gate.TARGET, exceedsShare < 2500, !( state in ( GateState.MET ) ) )",
                        Language.GERMAN))
                .containsExactly(
                        "Stufe ist Zielstufe",
                        "Anteil der übertroffenen Kriterien ist weniger als 25\u00a0%",
                        "Zustand ist keines von erfüllt");
    }

    private static List<String> asked(String pattern, Language language) {
        var rule = Texts.read(Texts.withPatterns("$f : " + pattern));
        return new RuleWords(VOCABULARY, language).of(rule).get(0).conditions();
    }
}
