package org.careerladder.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.careerladder.files.CaseReader;
import org.careerladder.model.assessment.Assessment;
import org.careerladder.model.assessment.Finding;
import org.careerladder.model.assessment.Readiness;
import org.careerladder.model.explanation.CriterionStory;
import org.careerladder.model.ladder.CriterionId;
import org.careerladder.model.ladder.LadderIndex;
import org.careerladder.model.language.Language;
import org.careerladder.model.pack.RuleId;
import org.careerladder.report.Report;
import org.careerladder.report.internal.phrase.Phrases;
import org.careerladder.report.render.Format;
import org.careerladder.report.render.Layout;
import org.careerladder.rules.Assessor;
import org.careerladder.rules.language.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the example cases are told in German: the same, and nothing of ours in English. */
class GermanReportsTest {

    private static final String EXPLANATION = "formal-nearly-there.explain.de.txt";
    private static final String PLAN = "formal-nearly-there.plan.de.txt";
    private static final Layout WIDE = new Layout(100, false);
    private static final Map<String, List<String>> WHYS = new ConcurrentHashMap<>();
    private static final Pattern WORD = Pattern.compile("\\p{L}+(?:'\\p{L}+)?");

    /** Words that hold English sentences together, and are none in German. */
    private static final Set<String> ENGLISH = Set.of(
            "the",
            "of",
            "and",
            "to",
            "is",
            "are",
            "it",
            "its",
            "that",
            "this",
            "with",
            "for",
            "by",
            "on",
            "at",
            "not",
            "no",
            "yes",
            "be",
            "been",
            "from",
            "or",
            "as",
            "there",
            "they",
            "you",
            "your",
            "what",
            "which",
            "who",
            "whose",
            "would",
            "has",
            "have",
            "had",
            "their",
            "them",
            "how",
            "when",
            "if",
            "than",
            "then",
            "more",
            "most",
            "nobody",
            "nothing",
            "somebody",
            "about",
            "above",
            "below",
            "before",
            "after",
            "only",
            "yet",
            "but",
            "because",
            "met",
            "meets",
            "gap",
            "unknown",
            "none",
            "criterion",
            "rating",
            "level",
            "ready",
            "weeks",
            "months",
            "days",
            "hours",
            "manager's");

    static List<String> names() {
        return Examples.names();
    }

    private static Assessment german(String name) {
        var assessor = Examples.assessor(name).in("de").orThrow();
        return (Assessment) assessor.assess(
                CaseReader.read(Examples.file(name), assessor.pack()).orThrow());
    }

    private static List<String> reports(Assessment assessment) {
        var report = Report.of(assessment, false);
        var all = Report.of(assessment, true);
        return Stream.concat(
                        Stream.of(
                                report.in(Format.TEXT),
                                all.in(Format.TEXT, WIDE),
                                Format.TEXT.series(Layout.STANDARD).next(report.document()),
                                all.in(Format.MARKDOWN),
                                report.in(Format.HTML).replaceAll("(?s)<style>.*?</style>", "")),
                        WHYS.computeIfAbsent(assessment.caseId().value(), name -> whys(name, assessment)).stream())
                .toList();
    }

    /** Why, why not, the story of a criterion, and what would get it there. */
    private static List<String> whys(String name, Assessment assessment) {
        var assessor = Examples.assessor(name).in("de").orThrow();
        var pack = assessor.effective();
        var explanation = assessor.explain(assessment);
        var whys = new ArrayList<String>();
        whys.add(Report.of(explanation, assessor.pack().ladder(), pack, false).in(Format.TEXT));
        whys.add(Report.of(explanation, assessor.pack().ladder(), pack, true).in(Format.TEXT, WIDE));
        // Each rule is asked about in one case or another
        var rules = assessor.rules();
        IntStream.iterate(names().indexOf(name), at -> at < rules.size(), at -> at + names().size())
                .mapToObj(at -> assessor.whyNot(assessment, rules.get(at).id()).orThrow())
                .map(whyNot -> Report.of(whyNot, assessment, assessor.pack().ladder(), pack, true)
                        .in(Format.TEXT, WIDE))
                .forEach(whys::add);
        var ladder = LadderIndex.of(assessor.pack().ladder());
        assessment.facts().standings().stream()
                .map(standing ->
                        ladder.criterion(CriterionId.of(standing.criterion())).orElseThrow())
                .distinct()
                .limit(3)
                .map(criterion -> CriterionStory.of(explanation, assessor.pack().ladder(), criterion))
                .map(story ->
                        Report.of(story, assessor.pack().ladder(), pack, true).in(Format.TEXT, WIDE))
                .forEach(whys::add);
        var plan = assessor.plan(assessment, Readiness.READY);
        whys.add(Report.of(plan).in(Format.TEXT));
        plan.ways().stream()
                .limit(1)
                .map(way -> assessor.roadmap(assessment, plan, way, 8))
                .map(roadmap -> Report.of(roadmap, "").in(Format.TEXT))
                .forEach(whys::add);
        return List.copyOf(whys);
    }

    /** Reports that no line break can hide a sentence in. */
    private static String flowing(String report) {
        return report.replaceAll("\\s+", " ");
    }

    static List<String> golden() {
        return List.of("informal-never-asked", "formal-nearly-there");
    }

    /** Every file that a German report is held to. */
    static Stream<String> goldenFiles() {
        return Stream.concat(golden().stream().map(name -> name + ".de.txt"), Stream.of(EXPLANATION, PLAN));
    }

    @ParameterizedTest
    @MethodSource("golden")
    void the_text_is_what_it_was(String name) {
        Golden.hold(
                Repository.GOLDEN.resolve(name + ".de.txt"),
                Report.of(german(name), false).in(Format.TEXT));
    }

    @Test
    void an_explanation_and_a_plan_are_what_they_were() {
        var assessor = Examples.assessor("formal-nearly-there").in("de").orThrow();
        var assessment = german("formal-nearly-there");

        Golden.hold(
                Repository.GOLDEN.resolve(EXPLANATION),
                Report.of(assessor.explain(assessment), assessor.pack().ladder(), assessor.effective(), false)
                        .in(Format.TEXT));
        Golden.hold(
                Repository.GOLDEN.resolve(PLAN),
                Report.of(assessor.plan(assessment, Readiness.READY)).in(Format.TEXT));
    }

    @Test
    void a_page_says_that_it_is_in_german_whatever_it_tells() {
        var assessor = Examples.assessor("formal-nearly-there").in("de").orThrow();
        var assessment = german("formal-nearly-there");
        var ladder = assessor.pack().ladder();
        var explanation = assessor.explain(assessment);
        var story = CriterionStory.of(explanation, ladder, ladder.criteria().get(0));
        var whyNot = assessor.whyNot(assessment, assessor.rules().get(0).id()).orThrow();

        assertThat(Stream.of(
                        Report.of(assessment, false),
                        Report.of(explanation, ladder, assessor.effective(), false),
                        Report.of(story, ladder, assessor.effective(), false),
                        Report.of(whyNot, assessment, ladder, assessor.effective(), false),
                        Report.of(assessor.plan(assessment, Readiness.READY))))
                .allSatisfy(report -> assertThat(report.in(Format.HTML)).contains("<html lang=\"de\">"));
    }

    @ParameterizedTest
    @MethodSource("names")
    void the_json_differs_in_its_texts_and_the_language_alone(String name) {
        assertThat(withoutTexts(Report.of(german(name), true).in(Format.JSON)))
                .isEqualTo(
                        withoutTexts(Report.of(Examples.assessment(name), true).in(Format.JSON)));
        assertThat(Report.of(german(name), true).in(Format.JSON)).contains("\n  \"language\": \"de\",\n");
        assertThat(Report.of(Examples.assessment(name), true).in(Format.JSON)).doesNotContain("\"language\"");
    }

    private static List<String> withoutTexts(String json) {
        return json.lines()
                .filter(line -> !line.startsWith("  \"language\""))
                .map(line -> line.replaceAll("\"(message|because|action)\": \".*\"", "\"$1\""))
                .toList();
    }

    @Test
    void no_text_of_a_standard_rule_is_in_english() {
        var english = new ArrayList<Template>();
        Examples.assessor("no-ladder-at-work")
                .rules()
                .forEach(rule -> texts(rule).forEach(english::add));
        int reports = 0;

        for (String name : names()) {
            for (String report : reports(german(name))) {
                String flowing = flowing(report);
                assertThat(english)
                        .as(name)
                        .noneMatch(each -> each.found(flowing).findAny().isPresent());
                reports++;
            }
        }

        System.out.println(reports + " German reports of " + names().size() + " cases hold none of " + english.size()
                + " English texts of rules");
    }

    @Test
    void no_phrase_of_an_english_report_is_in_a_german_one() {
        var english = phrases("en")
                .filter(phrase -> words(phrase).size() > 1 && !ENGLISH.containsAll(words(phrase)))
                .map(Template::new)
                .toList();

        for (String name : names()) {
            var assessment = german(name);
            String sources = sources(name, assessment);
            for (String report : reports(assessment)) {
                String flowing = flowing(report.replaceAll("<[^>]*>", " "));
                assertThat(english.stream()
                                .flatMap(each -> each.found(flowing).limit(1))
                                .filter(found -> !sources.contains(found)))
                        .as(name)
                        .isEmpty();
            }
        }
    }

    /** Every phrase of a report in a language, without what stands in the places of its values. */
    private static Stream<String> phrases(String language) {
        var properties = properties(language);
        return properties.stringPropertyNames().stream()
                .map(properties::getProperty)
                .map(phrase -> phrase.replaceAll("\\{[0-9]}", "{x}"));
    }

    private static Properties properties(String language) {
        var properties = new Properties();
        try (var in = Phrases.class.getResourceAsStream(language + ".properties")) {
            properties.load(new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8));
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A text of a rule, whatever stands in its placeholders. */
    private static Stream<Template> texts(Rule rule) {
        return Stream.of(rule.says(), rule.because(), rule.remedy().action())
                .filter(text -> !text.isEmpty())
                .map(Template::new);
    }

    /** A text with whatever stands in its placeholders. What is fixed in it is looked for first, as that takes no time. */
    private record Template(List<String> fixed, Pattern whole) {

        private static final Pattern PLACEHOLDER = Pattern.compile("\\{[a-z.-]+}");

        Template(String text) {
            this(
                    List.of(PLACEHOLDER.split(text, -1)),
                    Pattern.compile(Stream.of(PLACEHOLDER.split(text, -1))
                            .map(Pattern::quote)
                            .collect(Collectors.joining(".{1,80}"))));
        }

        Stream<String> found(String report) {
            return fixed.stream().allMatch(report::contains)
                    ? whole.matcher(report).results().map(MatchResult::group)
                    : Stream.empty();
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void no_word_that_holds_english_sentences_together_is_ours(String name) {
        var assessment = german(name);
        var theirs = theirs(name, assessment);
        var english = new TreeSet<>(ENGLISH);
        phrases("en").filter(phrase -> words(phrase).size() == 1).forEach(word -> english.addAll(words(word)));
        // Some words are the same in both: a person, a peer review
        phrases("de").forEach(phrase -> english.removeAll(words(phrase)));

        for (String report : reports(assessment)) {
            var found = new TreeSet<>(words(withoutIds(report)));
            found.retainAll(english);
            found.removeAll(theirs);
            assertThat(found).as(flowing(report)).isEmpty();
        }
    }

    /** What names things for programs is the same in every language: ids, files, fields and parameters. */
    private static String withoutIds(String report) {
        return report.replaceAll("<[^>]*>", " ")
                .replaceAll("\\S*[0-9/@{}]\\S*", " ")
                .replaceAll("\\b[a-z]+(?:-[a-z]+)+\\b", " ")
                .replace("Peer-Review", " ");
    }

    /** Words that come from the ladder, the case and the rules of the company that have no German text. */
    private static Set<String> theirs(String name, Assessment assessment) {
        return new TreeSet<>(words(sources(name, assessment)));
    }

    private static String sources(String name, Assessment assessment) {
        var assessor = Examples.assessor(name);
        var sources = new ArrayList<String>();
        sources.add(assessor.pack().ladder().toString());
        sources.add(assessment.promotionCase().toString());
        sources.add(assessor.audit().switchedOff().toString());
        assessor.rules().stream()
                .filter(rule -> !isSaidInGerman(rule, assessor))
                .forEach(rule -> sources.add(
                        rule.says() + " " + rule.because() + " " + rule.remedy().action() + " " + rule.id()));
        assessment.findings().stream().map(Finding::rule).forEach(sources::add);
        return String.join(" ", sources);
    }

    private static boolean isSaidInGerman(Rule rule, Assessor assessor) {
        return assessor.pack().text(rule.id(), Language.GERMAN).isPresent() || isStandard(rule.id());
    }

    private static boolean isStandard(RuleId id) {
        return Examples.assessor("no-ladder-at-work").rules().stream()
                .anyMatch(rule -> rule.id().equals(id));
    }

    private static List<String> words(String text) {
        return WORD.matcher(text.replace("{x}", " "))
                .results()
                .map(found -> found.group().toLowerCase(Locale.ROOT))
                .toList();
    }
}
