package org.careerladder.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.careerladder.model.explanation.CriterionStory;
import org.careerladder.report.render.Format;
import org.junit.jupiter.api.Test;

/** What became of one criterion, as a person reads it. */
final class CriterionReportTest {

    private static String text(CriterionStory story) {
        return ExplanationSamples.report(story, false).in(Format.TEXT);
    }

    @Test
    void the_story_leads_from_what_is_asked_over_what_was_said_and_shown_to_what_was_found() {
        assertThat(text(CriterionSamples.told())).isEqualTo("""
                The story of lifts-others in ada-2026-h2
                Lifts others. Ada Example, from Engineer to Senior engineer, as of 2026-11-20
                (case ada-2026-h2)

                Target level, Senior engineer: partly
                  Asked for as expected
                  Rated partly, on the word of somebody other than the candidate
                  It holds the level back: raising it is part of a shortest way to meet the
                  level.
                  Rests on nothing: no line of the case speaks of it
                  The other level does not ask for it.

                What was said
                  - lin, for the target level, 2026-10-12: partly
                    Waits to be asked
                  - grace, for the target level, 2026-10-12, as the candidate wrote it down:
                    meets
                  - omar, for the target level, 2026-10-12: not observed: no chance to see it
                  - sara, for the target level, 2026-10-12: not applicable because works alone

                What shows it
                  - Two newcomers on their own feet (evidence/mentoring, leadership, 2026-03-02
                    to now)
                    They deploy alone

                What is planned for it
                  - Goal g1 for lifts-others, under way: Pair once a week

                What was found, and why
                  strength Ships features is above what Engineer asks, and not on the
                           candidate's own word alone.
                           The company promotes who already does it.
                           Rule merit/current-exceeds, north@3, rules/assess/r.drl:7
                           + any of: confirmed (by others)
                             Rests on standing/lifts-others
                """);
    }

    @Test
    void a_criterion_that_neither_level_asks_for_says_so_and_names_those_that_do() {
        assertThat(text(CriterionSamples.notAsked()).replaceAll("\\s+", " "))
                .contains("Neither the current level nor the target level asks for it: nothing hangs on it here. "
                        + "It is asked for by engineering/senior.")
                .contains("Nobody has said anything of it yet.", "No evidence of the case shows it yet.")
                .doesNotContain("What is planned");
    }

    @Test
    void markdown_and_the_page_say_the_same() {
        assertThat(ExplanationSamples.report(CriterionSamples.told(), false).in(Format.MARKDOWN))
                .startsWith("# The story of lifts-others in ada-2026-h2\n")
                .contains("\n## What was said\n\n- lin, for the target level, 2026-10-12: partly\n");
        assertThat(Parsed.page(ExplanationSamples.report(CriterionSamples.told(), false)
                                .in(Format.HTML))
                        .texts("h2"))
                .contains("What shows it", "What was found, and why");
    }
}
