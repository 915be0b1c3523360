package org.careerladder.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.careerladder.model.explanation.Derivation;
import org.careerladder.model.explanation.Explanation.Counted;
import org.careerladder.model.explanation.FactRef;
import org.careerladder.model.explanation.RuleHead;
import org.careerladder.model.explanation.Truth;
import org.careerladder.model.explanation.WhyNot;
import org.careerladder.model.facts.Subject;
import org.careerladder.model.facts.SubjectKind;
import org.careerladder.model.pack.RuleId;
import org.careerladder.model.pack.RuleOverride;
import org.careerladder.model.pack.SwitchedOff;
import org.careerladder.report.render.Format;
import org.junit.jupiter.api.Test;

/** What one rule made of a case, as a person reads it. */
final class WhyNotReportTest {

    private static String text(WhyNot whyNot, boolean all) {
        return ExplanationSamples.report(whyNot, Samples.nearlyReady(), all).in(Format.TEXT);
    }

    private static String text(Derivation... subjects) {
        return text(whyNot(subjects), false);
    }

    private static WhyNot whyNot(Derivation... subjects) {
        return new WhyNot(rule(), List.of(), List.of(subjects), List.of());
    }

    private static RuleHead rule() {
        return ExplanationSamples.rule("evidence/none", "gap", "No evidence for [criterion]");
    }

    private static Derivation items(String id, int actual) {
        var about = new FactRef("area-status", new Subject.Of(SubjectKind.AREA, id), "");
        var gate = ExplanationSamples.test("gate", "gate is target", "target", "target", Truth.TRUE);
        return ExplanationSamples.of(
                rule(),
                about,
                actual > 5 ? gate : ExplanationSamples.test("gate", "gate is target", "current", "target", Truth.FALSE),
                ExplanationSamples.counted(
                        "items",
                        "items is at least 10",
                        String.valueOf(actual),
                        "10",
                        Math.max(0, 10 - actual),
                        "items",
                        Truth.of(actual >= 10)));
    }

    @Test
    void the_head_says_what_the_rule_says_as_what_why_and_where_it_stands() {
        assertThat(text(items("a", 11))).startsWith("""
                What evidence/none makes of ada-2026-h2
                It says: No evidence for [criterion] (gap)
                Because: So it is agreed
                Rule of north@3, rules/assess/r.drl:7
                """);
    }

    @Test
    void it_speaks_first_and_is_silent_after_that_the_nearest_first_and_by_how_much() {
        assertThat(text(items("far", 2), items("near", 6), items("there", 11))).endsWith("""

                It speaks of 1
                  + there
                    + gate is target
                    + items is at least 10: 11 items
                      Rests on area/there

                It is silent on 2, the nearest first
                  - near
                    + gate is target
                    - items is at least 10: 6 items, 4 short
                      Rests on area/near
                  - far
                    - gate is target: current
                    - items is at least 10: 2 items, 8 short
                      Rests on area/far
                """);
    }

    @Test
    void seven_subjects_are_shown_unless_all_are_asked_for() {
        var many = new ArrayList<Derivation>();
        for (int i = 0; i < 12; i++) {
            many.add(items("area-" + i, 2));
        }
        var mixed = whyNot(many.toArray(Derivation[]::new));
        many.replaceAll(each -> items(each.about().subject().id(), 11));
        many.add(items("silent", 2));
        var spoken = whyNot(many.toArray(Derivation[]::new));

        assertThat(text(mixed, false))
                .contains("- area 6\n", "5 more with --all")
                .doesNotContain("- area 7\n");
        assertThat(text(mixed, true)).contains("- area 11\n").doesNotContain("more with --all");
        assertThat(text(spoken, false)).contains("It is silent on 1\n  --all tells each.\n");
        assertThat(text(spoken, true)).contains("- silent\n");
    }

    @Test
    void a_rule_that_is_switched_off_says_by_whom_and_why() {
        var disabled = new RuleOverride.Disable(
                RuleId.of("evidence/none"),
                "We ask for results",
                "people-team",
                ExplanationSamples.at("packs/north/pack.yaml", 40));
        var replaced = new RuleOverride.Replace(
                RuleId.of("evidence/none"),
                RuleId.of("north/none"),
                "Ours is kinder",
                "people-team",
                disabled.origin());

        assertThat(text(off(disabled), false))
                .endsWith("It is disabled, by people-team in north@3, pack.yaml:40: We ask for results\n");
        assertThat(text(off(replaced), false).replaceAll("\\s+", " "))
                .endsWith("It is replaced by north/none, by people-team in north@3, pack.yaml:40: Ours is kinder ");
    }

    private static WhyNot off(RuleOverride override) {
        return new WhyNot(rule(), List.of(new SwitchedOff("north@3", override)), List.of(), List.of());
    }

    @Test
    void a_case_that_has_nothing_of_the_kind_says_so() {
        assertThat(text()).endsWith("The case has nothing that it could speak of.\n");
    }

    @Test
    void a_rule_about_readiness_is_held_against_the_worst_and_the_best_and_told_once_where_they_are_alike() {
        var met = ExplanationSamples.of(
                rule(), ExplanationSamples.CARD, ExplanationSamples.test("t", "t is met", "met", "met", Truth.TRUE));
        var unmet = ExplanationSamples.of(
                rule(),
                ExplanationSamples.CARD,
                ExplanationSamples.test("t", "t is met", "nearly", "met", Truth.FALSE));

        assertThat(text(unmet, met))
                .contains("+ everything unknown at its best\n", "- everything unknown at its worst\n");
        assertThat(text(met, met)).contains("It speaks of 1\n  + the scorecard\n");
    }

    @Test
    void what_a_rule_about_readiness_counts_is_told_finding_by_finding() {
        var gap = ExplanationSamples.finding(Samples.nearlyReady(), "process/peer-reviews-missing");
        var count = ExplanationSamples.counted(
                "mandatory-gaps", "mandatory gaps is 0", "1", "0", 1, "findings", Truth.FALSE);
        var whyNot = new WhyNot(
                rule(),
                List.of(),
                List.of(ExplanationSamples.of(rule(), ExplanationSamples.CARD, count)),
                List.of(new Counted("mandatory-gaps", "mandatory gaps", List.of(gap))));

        assertThat(text(whyNot, false)).contains("""
                    - mandatory gaps is 0: 1 finding, 1 away
                      Rests on scorecard/scorecard
                      Mandatory gaps: 1
                      - process/peer-reviews-missing about peer review
                """);
    }

    @Test
    void a_what_if_is_marked_as_one() {
        assertThat(ExplanationSamples.report(whyNot(), Samples.whatIf(), false).in(Format.TEXT))
                .startsWith("What if: ");
        assertThat(ExplanationSamples.report(whyNot(), Samples.whatIf(), true).in(Format.JSON))
                .contains("\"with\": [");
    }

    @Test
    void markdown_and_the_page_say_the_same() {
        var subjects = whyNot(items("near", 6));

        assertThat(ExplanationSamples.report(subjects, Samples.nearlyReady(), false)
                        .in(Format.MARKDOWN))
                .startsWith("# What evidence/none makes of ada-2026-h2\n")
                .contains("- near\n  - \\+ gate is target\n  - \\- items is at least 10: 6 items, 4 short\n");
        assertThat(Parsed.page(ExplanationSamples.report(subjects, Samples.nearlyReady(), false)
                                .in(Format.HTML))
                        .texts("h2"))
                .containsExactly("It is silent on 1");
    }
}
