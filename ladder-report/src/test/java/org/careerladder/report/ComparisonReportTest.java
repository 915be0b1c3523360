package org.careerladder.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.careerladder.model.comparison.Comparison;
import org.careerladder.model.language.Language;
import org.careerladder.report.render.Format;
import org.careerladder.report.render.Layout;
import org.careerladder.report.text.Columns;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What changed is told as a person reads it, in every format and language. */
final class ComparisonReportTest {

    static List<Comparison> all() {
        return ComparisonSamples.all();
    }

    private static String text(Comparison comparison) {
        return Report.of(comparison, Language.ENGLISH, false).in(Format.TEXT);
    }

    private static String german(Comparison comparison) {
        return Report.of(comparison, Language.GERMAN, false).in(Format.TEXT);
    }

    @Test
    void a_verdict_that_turned_comes_first_with_the_rules_that_turned_it() {
        assertThat(text(ComparisonSamples.better())).isEqualTo("""
                Nearly ready for senior; before: not yet ready
                ada, from engineer to senior (case ada-2026-h2), as of 2026-11-20
                These are two cases: cy before, ada-2026-h2 now.

                What turned it
                  - readiness/not-yet concluded before, and does not any more.
                  - readiness/nearly-ready concludes now.

                What came out otherwise, before and now
                  id of the case               cy             ada-2026-h2
                  readiness                    not yet ready  nearly ready
                  on the candidate's own word  not yet ready  ready
                  the current level            not met        met
                  the target level             unknown        nearly
                  kind of process              semi-formal    formal
                  headcount at the company     unknown        open
                  day the papers are due       unknown        2026-12-01
                  day of the decision          unknown        2026-12-28

                Standings that changed, before and now
                  ships-features    current  not met (not-yet), confirmed  exceeds, confirmed
                  explains-designs  current  not there                     meets, confirmed
                  owns-projects     target   unknown                       meets, confirmed
                  lifts-others      target   unknown                       partly, confirmed
                  decides-well      target   not there                     meets, own word only

                Papers and judgements that changed, before and now
                  self review            0 of 1     1 of 1
                  peer review            not there  0 of 3
                  senior recommendation  not there  1 of 1
                  manager review         not there  0 of 1

                No longer found
                  blocker The last request was declined, and nobody has said why.
                  gap     Ships features is not met at Engineer.
                  gap     Nobody has rated Owns projects at Senior engineer yet.

                Newly found
                  gap      Lifts others is partly met at Senior engineer.
                  gap      3 peer reviews are asked for, and none is there.
                  risk     One project carries most of what is shown; a second one would make
                           the case stand on its own feet.
                  note     Team lead stands at the same height on the management track. There is
                           no hurry to choose.
                  strength Checkout answers four times faster: 900 ms before, 220 ms after, and
                           grace vouches for it.
                  strength Ships features is above what Engineer asks, and not on the
                           candidate's own word alone.

                Steps that are done, or that nothing asks for any more
                  - Ask what would have made the difference, and write the answer down as areas.
                    Candidate, by 2026-12-04, about 1 day

                New next steps
                  - Ask three peers for a review, and remind each of the work that they saw.
                    Candidate, by 2026-11-27, about 2 hours
                  - Give the candidate somebody to mentor for a quarter: Lifts others needs the
                    chance to be seen.
                    Manager, by 2026-12-01, about 1 hour
                  - Write the manager review; the strengths above are a start.
                    Manager, by 2026-12-01, about 3 hours
                  1 more with --all

                Made with
                  - The case says something else than before.
                  - The pack is another: northwind@2026.1, before standard@1.
                  - evidence/too-many-items is switched off now.
                  - tenure/too-short is switched off now.
                """);
    }

    @Test
    void where_nothing_changed_that_is_all_that_is_said() {
        assertThat(text(ComparisonSamples.same())).isEqualTo("""
                Still nearly ready for senior
                ada, from engineer to senior (case ada-2026-h2), as of 2026-11-20
                Nothing changed.

                Made with
                  - The case is the same.
                  - The pack is the same: northwind@2026.1.
                """);
    }

    @Test
    void what_could_not_be_assessed_is_said_and_nothing_is_compared() {
        assertThat(text(ComparisonSamples.of(Samples.ready(), Samples.ruleFailed())))
                .isEqualTo("""
                Not compared: case eve
                Before: ready for senior.
                Now the case could not be assessed: northwind/tenure-by-track: the rule threw
                ArithmeticException.
                Nothing follows about what changed.
                """);
        assertThat(text(ComparisonSamples.of(Samples.caseAtFault(), Samples.ruleFailed())))
                .contains("Before, the case could not be assessed: the case does not fit the pack.");
    }

    @Test
    void a_what_if_is_named_as_one_on_either_side() {
        assertThat(text(ComparisonSamples.of(Samples.ready(), Samples.whatIf())))
                .startsWith("What if: Still ready for senior\n")
                .contains("what it would be with these\nchanges:\n- /company/headcount=open\n");
        assertThat(text(ComparisonSamples.of(Samples.whatIf(), Samples.ready())))
                .startsWith("Still ready for senior\n")
                .contains("What it is held against is a what-if, with these changes:\n- /company/headcount=open\n");
    }

    @Test
    void two_cases_are_said_to_be_two() {
        assertThat(text(ComparisonSamples.better())).contains("These are two cases: cy before, ada-2026-h2 now.");
        assertThat(text(ComparisonSamples.same())).doesNotContain("two cases");
    }

    @Test
    void a_judgement_that_was_answered_is_told() {
        assertThat(text(ComparisonSamples.judged())).contains("  track-record, target  unknown  holds\n");
    }

    @Test
    void it_is_told_in_german_but_for_what_rules_said() {
        assertThat(german(ComparisonSamples.better()))
                .startsWith("Fast bereit für senior; vorher: noch nicht bereit\n")
                .contains("Was anders herauskam, vorher und jetzt", "Nicht mehr gefunden", "Neue nächste Schritte")
                .doesNotContain("Newly found", "New next steps", "is switched off");
        assertThat(Report.of(ComparisonSamples.better(), Language.GERMAN, false).in(Format.HTML))
                .contains("<html lang=\"de\">", "<h2>Nicht mehr gefunden</h2>");
    }

    @Test
    void markdown_and_a_page_say_what_the_text_says() {
        var markdown =
                Report.of(ComparisonSamples.better(), Language.ENGLISH, false).in(Format.MARKDOWN);
        var page = Parsed.page(
                Report.of(ComparisonSamples.better(), Language.ENGLISH, false).in(Format.HTML));

        assertThat(markdown)
                .startsWith("# Nearly ready for senior; before: not yet ready\n")
                .contains("| what | before | now |", "## Newly found");
        assertThat(page.texts("h1")).containsExactly("Nearly ready for senior; before: not yet ready");
        assertThat(page.texts("h2")).contains("What came out otherwise, before and now", "No longer found");
    }

    @ParameterizedTest
    @ValueSource(ints = {60, 80, 100})
    void no_line_is_wider_than_asked_and_none_ends_in_a_space(int width) {
        for (Comparison comparison : all()) {
            for (Language language : List.of(Language.ENGLISH, Language.GERMAN)) {
                var layout = new Layout(width, false);
                assertThat(Report.of(comparison, language, true)
                                .in(Format.TEXT, layout)
                                .lines())
                        .allSatisfy(line -> {
                            assertThat(Columns.of(line)).as(line).isLessThanOrEqualTo(width);
                            assertThat(line).isEqualTo(line.stripTrailing());
                        });
            }
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void a_page_of_every_comparison_is_well_formed(Comparison comparison) {
        assertThat(Parsed.page(Report.of(comparison, Language.ENGLISH, true).in(Format.HTML))
                        .texts("h1"))
                .hasSize(1);
    }
}
