package org.careerladder.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.careerladder.model.explanation.Explanation;
import org.careerladder.report.render.Format;
import org.junit.jupiter.api.Test;

/** Why an assessment says what it says, as a person reads it. */
final class ExplanationReportTest {

    private static String text(Explanation explanation) {
        return ExplanationSamples.report(explanation, false).in(Format.TEXT);
    }

    @Test
    void the_title_says_what_is_explained_and_strengths_come_first() {
        var text = text(ExplanationSamples.nearlyReady());

        assertThat(text).startsWith("Why ada-2026-h2 is nearly ready\nAda Example, from Engineer to Senior engineer");
        assertThat(text.indexOf("\nStrengths\n")).isPositive().isLessThan(text.indexOf("\nThe verdict\n"));
    }

    @Test
    void the_verdict_tells_its_rules_with_what_they_read_and_what_each_count_counts() {
        assertThat(text(ExplanationSamples.nearlyReady())).contains("""
                  - Gaps left: 1, after 6 months
                    So it is agreed
                    Rule readiness/some-gaps, north@3, rules/assess/r.drl:7
                    + mandatory gaps is more than 0: 1 finding
                    + months held is at least the policy's held for: 7 months (policy held-for:
                      6 months, north@3, pack.yaml:22)
                      Mandatory gaps: 1
                      - process/peer-reviews-missing about peer review
                """);
    }

    @Test
    void where_something_unknown_decides_both_verdicts_are_told_and_what_would_settle_it() {
        var text = text(ExplanationSamples.undetermined());

        assertThat(text)
                .startsWith("Why dee is undetermined\n")
                .contains("\n  If everything unknown turned out worst: not yet ready\n")
                .contains("\n  If everything unknown turned out best: ready\n")
                .contains("What would settle it\n", "A rating of 2 criteria of Senior engineer: Owns projects, Lifts");
    }

    @Test
    void a_gate_names_its_bar_and_what_holds_it_back_rests_on() {
        assertThat(text(ExplanationSamples.nearlyReady()))
                .contains("Current level, Engineer: met\n  Its bar: all required criteria meet\n")
                .contains("""
                          - Lifts others at the target level
                            Rests on nothing: no line of the case speaks of it
                        """);
    }

    @Test
    void each_gap_has_its_rule_with_the_line_its_conditions_and_what_it_rests_on() {
        assertThat(text(ExplanationSamples.nearlyReady())).contains("""
                What holds it back, and why
                  gap 3 peer reviews are asked for, and none is there.
                      The committee knows the candidate from what others write.
                      Rule process/peer-reviews-missing, north@3, rules/assess/r.drl:7
                      + kind is peer review
                      + missing is more than 0: 3 reviews
                        Rests on artefact/peer-review
                """);
    }

    @Test
    void three_steps_tell_who_by_when_what_the_day_comes_from_and_which_advice_moved_them() {
        assertThat(text(ExplanationSamples.nearlyReady()))
                .contains("""
                Next steps, and why
                  1. Ask three peers for a review, and remind each of the work that they saw.
                     Candidate, by 2026-11-27, about 2 hours
                     The day is the one on which the papers are due
                     Closes process/peer-reviews-missing about peer review
                     - Put to the front by rule advice/letters-first, north@3,
                       rules/assess/r.drl:7
                  2. Give the""")
                .contains("\n  1 more with --all\n")
                .doesNotContain("  4. Ask grace");
    }

    @Test
    void with_all_strengths_are_explained_and_every_part_of_a_choice_is_told() {
        var all = ExplanationSamples.report(ExplanationSamples.nearlyReady(), true)
                .in(Format.TEXT);

        assertThat(all.replaceAll("\\s+", " "))
                .contains("Strengths, and why + Ships features is above what Engineer asks")
                .contains("+ any of: confirmed (by others); (all of: outcome is exceeds: not known; "
                        + "not stale (too old): yes) (does not hold)")
                .contains("4. Ask grace", "It has no day: only time or somebody outside can tell");
    }

    @Test
    void markdown_and_the_page_say_the_same() {
        var markdown = ExplanationSamples.report(ExplanationSamples.nearlyReady(), false)
                .in(Format.MARKDOWN);
        var page = Parsed.page(ExplanationSamples.report(ExplanationSamples.nearlyReady(), false)
                .in(Format.HTML));

        assertThat(markdown)
                .startsWith("# Why ada-2026-h2 is nearly ready\n")
                .contains("  - \\+ missing is more than 0: 3 reviews\n")
                .contains("  - Mandatory gaps: 1\n    - \\- process/peer-reviews-missing about peer review\n");
        assertThat(page.texts("h1")).isEqualTo(List.of("Why ada-2026-h2 is nearly ready"));
        assertThat(page.texts("li").stream().map(String::strip)).contains("+ missing is more than 0: 3 reviews");
    }
}
