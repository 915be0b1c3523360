package org.careerladder.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.careerladder.model.assessment.NotAssessed;
import org.careerladder.model.assessment.ProcessState;
import org.careerladder.model.assessment.Readiness;
import org.careerladder.model.assessment.Severity;
import org.careerladder.model.comparison.Aspect;
import org.careerladder.model.facts.Axis;
import org.careerladder.model.facts.GateState;
import org.careerladder.model.ladder.Importance;
import org.careerladder.model.ladder.Outcome;
import org.careerladder.model.language.Language;
import org.careerladder.model.language.Lexicon;
import org.careerladder.model.process.Actor;
import org.careerladder.model.process.ArtefactKind;
import org.careerladder.model.process.Formality;
import org.careerladder.model.promotion.Gate;
import org.careerladder.model.promotion.Opening;
import org.careerladder.report.internal.phrase.BarPhrase;
import org.careerladder.report.internal.phrase.ChangePhrase;
import org.careerladder.report.internal.phrase.Counted;
import org.careerladder.report.internal.phrase.Phrase;
import org.careerladder.report.internal.phrase.PhraseKey;
import org.careerladder.report.internal.phrase.Phrases;
import org.careerladder.report.internal.phrase.PlanPhrase;
import org.careerladder.report.internal.phrase.StoryPhrase;
import org.careerladder.report.internal.phrase.WhyPhrase;
import org.careerladder.report.render.Format;
import org.careerladder.report.text.Columns;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Reports say everything in every language, and nothing else. */
final class PhrasesTest {

    private static final Pattern PLACE = Pattern.compile("\\{[0-9]}");

    static List<Language> languages() {
        return Lexicon.LANGUAGES;
    }

    @ParameterizedTest
    @MethodSource("languages")
    void every_phrase_is_there_and_no_other(Language language) {
        var expected = new TreeSet<String>();
        keys().map(PhraseKey::key).forEach(expected::add);
        Stream.of(Counted.values())
                .flatMap(each -> Stream.of(each.key(1), each.key(2)))
                .forEach(expected::add);
        Stream.of(GateState.values()).map(state -> "short." + state).forEach(expected::add);

        var phrases = new TreeSet<>(Phrases.of(language).texts().keySet());
        phrases.removeIf(key -> Character.isUpperCase(key.charAt(0)) || key.startsWith("unit."));

        assertThat(phrases).isEqualTo(expected);
        System.out.println(phrases.size() + " phrases of reports in " + language);
    }

    private static Stream<PhraseKey> keys() {
        return Stream.<PhraseKey[]>of(
                        Phrase.values(),
                        WhyPhrase.values(),
                        StoryPhrase.values(),
                        BarPhrase.values(),
                        PlanPhrase.values(),
                        ChangePhrase.values())
                .flatMap(Stream::of);
    }

    @ParameterizedTest
    @MethodSource("languages")
    void every_phrase_has_the_places_of_the_english_one(Language language) {
        var english = Phrases.of(Language.ENGLISH).texts();

        Phrases.of(language)
                .texts()
                .forEach((key, text) ->
                        assertThat(places(text)).as(key).isEqualTo(places(english.getOrDefault(key, ""))));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void every_unit_has_a_word_for_one_and_for_several(Language language) {
        assertThat(units(language)).isEqualTo(units(Language.ENGLISH)).hasSizeGreaterThan(20);
    }

    @Test
    void a_unit_that_a_pack_made_up_is_said_as_the_pack_has_it() {
        assertThat(Phrases.of(Language.ENGLISH).unit("incidents", true)).isEqualTo("incident");
        assertThat(Phrases.of(Language.GERMAN).unit("Schichten", false)).isEqualTo("Schichten");
    }

    private static Set<String> units(Language language) {
        var units = new TreeSet<>(Phrases.of(language).texts().keySet());
        units.removeIf(key -> !key.startsWith("unit."));
        return units;
    }

    private static Set<String> places(String text) {
        var places = new TreeSet<String>();
        PLACE.matcher(text).results().map(MatchResult::group).forEach(places::add);
        return places;
    }

    @ParameterizedTest
    @MethodSource("languages")
    void every_word_that_a_report_shows_has_one(Language language) {
        var phrases = Phrases.of(language);

        assertThat(Stream.<Enum<?>[]>of(
                                Readiness.values(),
                                GateState.values(),
                                Outcome.values(),
                                Importance.values(),
                                Severity.values(),
                                Axis.values(),
                                Actor.values(),
                                ArtefactKind.values(),
                                Formality.values(),
                                ProcessState.values(),
                                Opening.values(),
                                Gate.values(),
                                Aspect.values())
                        .flatMap(Stream::of))
                .allSatisfy(word -> assertThat(phrases.word(word)).isNotBlank());
    }

    @Test
    void a_narrower_language_speaks_as_the_wider_one_and_an_unknown_one_as_english() {
        assertThat(Phrases.of(Language.of("de-at")).tag()).isEqualTo("de");
        assertThat(Phrases.of(Language.of("fr")).tag()).isEqualTo("en");
    }

    @Test
    void a_value_that_looks_like_a_place_is_shown_as_it_is() {
        assertThat(Phrases.of(Language.ENGLISH).say(Phrase.SOME_OF, "{1}", "$0"))
                .isEqualTo("{1} of $0");
    }

    @Test
    void a_page_and_a_json_document_name_their_language() {
        var german = new AssessmentBuilder("ada", Readiness.READY)
                .in(Language.GERMAN)
                .build();

        assertThat(Report.of(german, false).in(Format.HTML)).contains("<html lang=\"de\">", "<h2>Stärken</h2>");
        assertThat(Samples.page(List.of(german, german))).contains("<h1>2 Fälle</h1>");
        assertThat(Samples.line(german)).contains("\"language\":\"de\"");
    }

    @Test
    void what_is_not_assessed_is_said_in_the_language_but_for_the_problems_of_the_file() {
        var failed = Samples.caseAtFault();
        var german = new NotAssessed(failed.caseId(), "a/rule", failed.cause(), failed.problems(), Language.GERMAN);

        assertThat(Report.of(german, false).in(Format.MARKDOWN))
                .contains("# Nicht beurteilt: Fall flo", "Die Regel a/rule ist die Ursache.", "## Was zu ändern ist")
                .contains("Über den Fall ist damit nichts gesagt");
        assertThat(Samples.textLine(german)).contains("nicht beurteilt    a/rule: ");
        assertThat(Samples.line(german)).contains("\"language\":\"de\"");
    }

    @Test
    void lines_of_several_cases_are_aligned_in_each_language() {
        assertThat(Stream.of(Readiness.values())
                        .map(readiness -> new AssessmentBuilder("ada", readiness)
                                .in(Language.GERMAN)
                                .build())
                        .map(Samples::textLine)
                        .map(line -> Columns.of(line.substring(0, line.lastIndexOf("2026-")))))
                .allMatch(column -> column == 70);
    }
}
