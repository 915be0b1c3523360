package org.careerladder.rules.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.careerladder.model.facts.Artefact;
import org.careerladder.model.facts.CandidateFacts;
import org.careerladder.model.facts.Dossier;
import org.careerladder.model.facts.Fact;
import org.careerladder.model.facts.Standing;
import org.careerladder.model.ladder.Outcome;
import org.careerladder.model.language.Language;
import org.careerladder.model.language.Lexicon;
import org.careerladder.model.process.ArtefactKind;
import org.junit.jupiter.api.Test;

class TemplateTest {

    private static final Lexicon ENGLISH = Lexicon.of(Language.ENGLISH);

    private static String rendered(String text, Fact fact) {
        return Template.parse(text, Texts.VOCABULARY.typeOf(fact).orElseThrow())
                .render(fact, Texts.words().policy());
    }

    @Test
    void a_field_prints_its_name_where_the_fact_has_one() {
        var standing = SampleFacts.of(
                Standing.class,
                "criterion",
                "lifts-others",
                "criterionName",
                "Lifts others",
                "outcome",
                Outcome.NOT_MET);

        assertThat(rendered("{criterion} is {outcome}, {criterion-name}", standing))
                .isEqualTo("Lifts others is not met, Lifts others");
    }

    @Test
    void words_are_lower_case_numbers_plain_shares_percent_and_claims_yes_or_no() {
        var dossier = SampleFacts.of(
                Dossier.class,
                "items",
                12_345,
                "quantifiedShare",
                3_300,
                "quantifiedShareKnown",
                true,
                "largestProjectShare",
                1_250,
                "largestProjectShareKnown",
                true);

        assertThat(rendered("{items} {quantified-share} {largest-project-share} {freshest} {freshest-known}", dossier))
                .isEqualTo("12345 33% 12.5% unknown no");
        assertThat(rendered("{kind}", SampleFacts.of(Artefact.class, "kind", ArtefactKind.PEER_REVIEW)))
                .isEqualTo("peer review");
        assertThat(rendered("{months-in-level}", SampleFacts.of(CandidateFacts.class)))
                .isEqualTo("unknown");
    }

    @Test
    void percent_has_as_few_decimals_as_say_it_all() {
        assertThat(ENGLISH.percent(0)).isEqualTo("0%");
        assertThat(ENGLISH.percent(10_000)).isEqualTo("100%");
        assertThat(ENGLISH.percent(3_333)).isEqualTo("33.33%");
        assertThat(ENGLISH.percent(1_005)).isEqualTo("10.05%");
        assertThat(ENGLISH.percent(50)).isEqualTo("0.5%");
    }

    @Test
    void policy_values_print_as_their_owners_set_them() {
        var dossier = SampleFacts.of(Dossier.class);

        assertThat(rendered(
                        "{policy.follow-up}, {policy.current-exceeds}, {policy.selection}, {policy.selection-most}, {policy.performs-at-target-for}, {policy.rater-precedence}",
                        dossier))
                .isEqualTo("4 weeks, 25%, 3 to 8, 8, none, manager, senior-engineer, peer, candidate");
    }

    @Test
    void facts_together_print_their_distinct_values() {
        var type = Texts.VOCABULARY.type("Standing").orElseThrow();
        var facts = List.of(
                SampleFacts.of(Standing.class, "criterionName", "Owns projects", "items", 1),
                SampleFacts.of(Standing.class, "criterionName", "Lifts others", "items", 1));

        assertThat(Template.parse("{criterion}: {items}!", type)
                        .render(facts, Texts.words().policy()))
                .isEqualTo("Owns projects, Lifts others: 1!");
    }

    @Test
    void without_a_fact_the_policy_is_filled_in_and_fields_stand_as_their_names() {
        var template = Template.parse(
                "{criterion} waits {policy.follow-up}",
                Texts.VOCABULARY.type("Standing").orElseThrow());

        assertThat(template.outline(FactField::kebabName, Texts.words().policy()))
                .isEqualTo("[criterion-name] waits 4 weeks");
    }

    @Test
    void what_was_not_checked_is_refused() {
        var type = Texts.VOCABULARY.type("Standing").orElseThrow();

        for (var text : List.of("{raiting}", "{criterion", "criterion}", "{}", "{a{criterion}")) {
            assertThatIllegalArgumentException().as(text).isThrownBy(() -> Template.parse(text, type));
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> rendered("{policy.unheard-of}", SampleFacts.of(Dossier.class)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Template.parse("{criterion}", type)
                        .render(SampleFacts.of(Dossier.class), Texts.words().policy()));
    }

    @Test
    void a_text_prints_in_well_under_a_microsecond_once_warm() {
        var fact = SampleFacts.of(Standing.class, "criterionName", "Lifts others");
        var template = Template.parse(
                "{criterion} rests on evidence that {outside-vouchers} of {policy.outside-vouchers} people vouch for",
                Texts.VOCABULARY.type("Standing").orElseThrow());
        var policy = Texts.words().policy();
        long best = Long.MAX_VALUE;
        for (int round = 0; round < 30; round++) {
            long start = System.nanoTime();
            for (int i = 0; i < 20_000; i++) {
                template.render(fact, policy);
            }
            best = Math.min(best, (System.nanoTime() - start) / 20_000);
        }

        assertThat(best).isLessThan(2_000);
    }

    @Test
    void each_name_has_exactly_one_other_spelling() {
        for (var kebab : List.of("criterion", "outside-vouchers", "top-3-items", "3-items", "p90-x", "a-1-2b", "x1")) {
            assertThat(Spelling.kebab(Spelling.camel(kebab))).isEqualTo(kebab);
        }
        assertThat(Spelling.camel("top-3-items")).isEqualTo("top_3Items");
    }
}
