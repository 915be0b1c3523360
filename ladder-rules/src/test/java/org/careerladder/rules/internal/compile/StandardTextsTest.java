package org.careerladder.rules.internal.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.careerladder.model.language.Language;
import org.careerladder.model.language.Lexicon;
import org.careerladder.model.source.Problem;
import org.careerladder.rules.language.Rule;
import org.careerladder.rules.language.TranslationCheck;
import org.careerladder.rules.language.Vocabulary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every standard rule says all that it says in every language that this library brings. */
class StandardTextsTest {

    static List<Language> languages() {
        return StandardTexts.LANGUAGES;
    }

    @ParameterizedTest
    @MethodSource("languages")
    void every_standard_rule_has_all_its_texts_with_its_own_placeholders(Language language) {
        var problems = new ArrayList<Problem>();
        for (Rule rule : StandardRules.rules()) {
            problems.addAll(TranslationCheck.problems(
                    rule, StandardTexts.find(rule.id(), language).orElseThrow()));
        }

        assertThat(problems).isEmpty();
        System.out.println(StandardRules.rules().size() + " standard rules say all they say in " + language + ": "
                + StandardTexts.file(language).texts().size() + " texts");
    }

    @ParameterizedTest
    @MethodSource("languages")
    void no_text_is_left_over(Language language) {
        var expected = new TreeSet<String>();
        for (Rule rule : StandardRules.rules()) {
            expected.add(rule.id() + ".says");
            expected.add(rule.id() + ".because");
            if (!rule.remedy().isNone()) {
                expected.add(rule.id() + ".do");
            }
        }

        assertThat(new TreeSet<>(StandardTexts.file(language).texts().keySet())).isEqualTo(expected);
    }

    @ParameterizedTest
    @MethodSource("languages")
    void no_text_is_that_of_the_rule_itself(Language language) {
        assertThat(StandardRules.rules())
                .noneSatisfy(rule -> assertThat(StandardTexts.find(rule.id(), language)
                                .orElseThrow()
                                .says()
                                .text())
                        .isEqualTo(rule.says()));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void every_word_that_a_text_can_print_has_one_in_the_language(Language language) throws ClassNotFoundException {
        var lexicon = Lexicon.of(language);
        int words = 0;
        for (var type : Vocabulary.standard().wordTypes()) {
            for (Object constant : Class.forName(type.qualifiedName()).getEnumConstants()) {
                assertThat(lexicon.word((Enum<?>) constant)).isNotBlank();
                words++;
            }
        }

        assertThat(words).isGreaterThan(50);
    }

    @Test
    void the_languages_of_the_texts_have_words_as_well() {
        assertThat(Lexicon.LANGUAGES).containsAll(StandardTexts.LANGUAGES).contains(Language.ENGLISH);
    }
}
