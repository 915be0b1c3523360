package org.careerladder.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.careerladder.model.assessment.Assessment;
import org.careerladder.model.assessment.Finding;
import org.careerladder.model.assessment.NextStep;
import org.careerladder.model.assessment.NotAssessed;
import org.careerladder.model.language.Language;
import org.careerladder.model.pack.Pack;
import org.careerladder.model.pack.PackId;
import org.careerladder.model.pack.RuleId;
import org.careerladder.model.pack.RuleSource;
import org.careerladder.model.pack.RuleText;
import org.careerladder.model.promotion.PromotionCase;
import org.careerladder.model.source.Origin;
import org.careerladder.model.source.Problem;
import org.careerladder.model.time.Day;
import org.careerladder.rules.given.Situation;
import org.careerladder.rules.internal.compile.StandardRules;
import org.junit.jupiter.api.Test;

/** An assessor in another language: the same rules and verdicts, other words. */
class OtherLanguagesTest {

    private static final String OWN = """
            package some.assess

            rule "company/stands-out"
                @id("company/stands-out")
                @axis(EVIDENCE)
                @says("{criterion} stands out: {importance}, {policy.follow-up}")
                @because("It does")
            when
                $standing : Standing( gate == Gate.TARGET, items > 0 )
            then
                findings.note( $standing );
            end
            """;
    private static final PromotionCase CASE = Situation.base().promotionCase();
    private static final Pack COMPANY =
            Situation.base().pack().withRules(List.of(new RuleSource.DrlText("one.drl", "assess/one.drl", OWN)));

    private static Pack saying(Pack pack, String language, String rule, String says) {
        return pack.withTexts(List.of(new RuleText(
                Language.of(language), RuleId.of(rule), words(says), words("Weil"), RuleText.Words.NONE, Origin.CODE)));
    }

    private static RuleText.Words words(String text) {
        return new RuleText.Words(text, Origin.CODE);
    }

    private static Assessment assess(Pack pack, String language) {
        return (Assessment) Assessor.of(pack).orThrow().in(language).orThrow().assess(CASE);
    }

    private static String message(Assessment assessment, String rule) {
        return assessment.findings().stream()
                .filter(finding -> finding.rule().equals(rule))
                .map(Finding::message)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void all_but_the_words_is_the_same() {
        var english = (Assessment) Assessor.of(COMPANY).orThrow().assess(CASE);

        var german = assess(COMPANY, "de");

        assertThat(german.verdict()).isEqualTo(english.verdict());
        assertThat(german.facts()).isEqualTo(english.facts());
        assertThat(german.audit()).isEqualTo(english.audit());
        assertThat(german.findings())
                .extracting(Finding::rule, Finding::about, Finding::severity)
                .isEqualTo(english.findings().stream()
                        .map(each -> tuple(each.rule(), each.about(), each.severity()))
                        .toList());
        assertThat(german.nextSteps())
                .extracting(NextStep::id)
                .isEqualTo(english.nextSteps().stream().map(NextStep::id).toList());
        assertThat(english.language()).isEqualTo(Language.ENGLISH);
        assertThat(german.language()).isEqualTo(Language.GERMAN);
    }

    @Test
    void no_standard_finding_and_no_step_of_one_is_in_english() {
        var english = (Assessment) Assessor.of(COMPANY).orThrow().assess(CASE);

        var german = assess(COMPANY, "de");

        assertThat(german.findings())
                .filteredOn(OtherLanguagesTest::isStandard)
                .isNotEmpty()
                .extracting(Finding::message)
                .doesNotContainAnyElementsOf(
                        english.findings().stream().map(Finding::message).toList());
        assertThat(german.findings())
                .filteredOn(OtherLanguagesTest::isStandard)
                .extracting(Finding::because)
                .doesNotContainAnyElementsOf(StandardRules.rules().stream()
                        .map(rule -> rule.because())
                        .toList());
        assertThat(german.nextSteps())
                .extracting(NextStep::action)
                .doesNotContainAnyElementsOf(
                        english.nextSteps().stream().map(NextStep::action).toList());
    }

    private static boolean isStandard(Finding finding) {
        return !finding.topic().equals("company");
    }

    @Test
    void the_interpreter_says_the_same() {
        var engine = assess(COMPANY, "de");

        var interpreted = (Assessment)
                Assessor.interpreted(COMPANY).orThrow().in("de").orThrow().assess(CASE);

        assertThat(interpreted.findings()).isEqualTo(engine.findings());
        assertThat(interpreted.nextSteps()).isEqualTo(engine.nextSteps());
    }

    @Test
    void a_rule_without_a_text_keeps_its_words_and_its_placeholders_speak_the_language() {
        assertThat(message(assess(COMPANY, "de"), "company/stands-out")).contains("stands out: Pflicht, ", " Wochen");
        assertThat(message(assess(COMPANY, "en"), "company/stands-out")).contains("stands out: required, ", " weeks");
    }

    @Test
    void the_nearest_text_counts_first_by_language_then_by_layer() {
        var company = saying(COMPANY, "de", "company/stands-out", "A {criterion} {importance} {policy.follow-up}");
        var team = saying(
                Pack.on(company, "../solid", PackId.of("team"), "1"),
                "de",
                "company/stands-out",
                "B {criterion} {importance} {policy.follow-up}");
        var crew = Pack.on(team, "../team", PackId.of("crew"), "1");
        var austrian = saying(crew, "de-at", "company/stands-out", "C {criterion} {importance} {policy.follow-up}");

        assertThat(message(assess(company, "de"), "company/stands-out")).startsWith("A ");
        assertThat(message(assess(crew, "de"), "company/stands-out")).startsWith("B ");
        assertThat(message(assess(austrian, "de-at"), "company/stands-out")).startsWith("C ");
        assertThat(message(assess(austrian, "de-ch"), "company/stands-out")).startsWith("B ");
        assertThat(assess(austrian, "de-at").language()).isEqualTo(Language.of("de-at"));
    }

    @Test
    void a_company_may_say_what_a_standard_rule_says_in_its_own_words() {
        var rule = assess(COMPANY, "de").findings().stream()
                .filter(finding ->
                        finding.remedy().isNone() && !finding.message().contains(":"))
                .map(Finding::rule)
                .filter(id -> StandardRules.rules().stream()
                        .anyMatch(each -> each.id().value().equals(id)
                                && !each.says().contains("{")
                                && !each.because().contains("{")))
                .findFirst()
                .orElseThrow();

        assertThat(message(assess(saying(COMPANY, "de", rule, "Anders gesagt"), "de"), rule))
                .isEqualTo("Anders gesagt");
    }

    @Test
    void a_language_without_any_text_is_refused_with_those_that_have_some() {
        var assessor = Assessor.of(
                        saying(COMPANY, "fr", "company/stands-out", "{criterion} {importance} {policy.follow-up}"))
                .orThrow();

        assertThat(assessor.in("nl").problems())
                .extracting(Problem::toString)
                .containsExactly("/language: there are no texts in `nl`; use one of `de`, `en`, `fr`");
        assertThat(assessor.in("German").problems()).hasSize(1);
        assertThat(assessor.in("fr").isSound()).isTrue();
    }

    @Test
    void what_is_not_assessed_knows_the_language_that_was_asked_for() {
        var undated = CASE.toBuilder().asOf(Day.UNKNOWN).build();

        var result = Assessor.of(COMPANY).orThrow().in("de").orThrow().assess(undated);

        assertThat(result).isInstanceOf(NotAssessed.class);
        assertThat(result.language()).isEqualTo(Language.GERMAN);
    }
}
