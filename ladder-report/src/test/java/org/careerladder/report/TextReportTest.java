package org.careerladder.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.careerladder.model.assessment.Assessment;
import org.careerladder.model.assessment.AssessmentResult;
import org.careerladder.model.assessment.NotAssessed;
import org.careerladder.model.assessment.Readiness;
import org.careerladder.model.assessment.Severity;
import org.careerladder.model.facts.Axis;
import org.careerladder.model.ladder.Outcome;
import org.careerladder.model.language.Language;
import org.careerladder.model.process.Actor;
import org.careerladder.model.promotion.Gate;
import org.careerladder.model.promotion.WhatIf;
import org.careerladder.report.render.Format;
import org.careerladder.report.render.Layout;
import org.careerladder.report.text.Columns;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class TextReportTest {

    private static String text(AssessmentResult result) {
        return Report.of(result, false).in(Format.TEXT);
    }

    private static String complete(AssessmentResult result) {
        return Report.of(result, true).in(Format.TEXT, new Layout(100, false));
    }

    @Test
    void a_report_tells_the_verdict_then_strengths_then_what_to_do() {
        assertThat(text(Samples.nearlyReady())).isEqualTo("""
                        Nearly ready for Senior engineer · on the candidate's own word: ready
                        Ada Example, from Engineer to Senior engineer, as of 2026-11-20 (case
                        ada-2026-h2)
                        A reading of what is written down: it supports a decision, and makes none.

                        Strengths
                          + Checkout answers four times faster: 900 ms before, 220 ms after, and grace
                            vouches for it.
                          + Ships features is above what Engineer asks, and not on the candidate's own
                            word alone.

                        Current level, Engineer: met
                            Ships features                              required  exceeds  grace
                            Explains designs                            expected  meets    grace

                        Target level, Senior engineer: nearly
                            Owns projects from idea to operation        required  meets    grace, sara
                          > Lifts others                                expected  partly   lin
                            Takes technical decisions and learns from   optional  meets    own word only
                            them
                          > raising this is part of a shortest way to meet the level

                        What holds it back
                          gap Lifts others is partly met at Senior engineer.
                              The company promotes who already does it.
                          gap 3 peer reviews are asked for, and none is there.
                              The committee knows the candidate from what others write.

                        Next steps
                          1. Ask three peers for a review, and remind each of the work that they saw.
                             Candidate, by 2026-11-27, about 2 hours
                          2. Give the candidate somebody to mentor for a quarter: Lifts others needs the
                             chance to be seen.
                             Manager, by 2026-12-01, about 1 hour
                          3. Write the manager review; the strengths above are a start.
                             Manager, by 2026-12-01, about 3 hours
                          1 more with --all

                        Process, formal: incomplete
                          Self review            1 of 1
                          Peer review            0 of 3  1 asked for and on the way, 2 to ask for
                          Senior recommendation  1 of 1
                          Manager review         0 of 1  1 to ask for

                        Timing, apart from merit
                          Headcount open, budget unknown; papers due 2026-12-01, in 11 days; decision
                          2026-12-28, in 38 days.

                        Risks
                          - One project carries most of what is shown; a second one would make the case
                            stand on its own feet.
                            The company promotes who already does it.

                        Worth knowing
                          - Team lead stands at the same height on the management track. There is no
                            hurry to choose.

                        Made with
                          Pack northwind@2026.1, standard rules 1, 61 rules at work
                          2 rules are switched off:
                          - evidence/too-many-items by people-team: We ask for a complete log
                          - tenure/too-short, replaced by northwind/tenure-by-track, by people-team:
                            Managers wait longer than engineers
                        """);
    }

    @Test
    void what_is_undetermined_says_what_would_settle_it_and_that_nobody_agreed_to_the_ladder() {
        assertThat(text(Samples.undetermined())).isEqualTo("""
                        Undetermined for Senior engineer · on the candidate's own word: ready
                        ada, from Engineer to Senior engineer, as of 2026-11-20 (case dee)
                        Nobody at the company has agreed to this ladder. What follows holds against it
                        alone; to agree on one is the first step.
                        A reading of what is written down: it supports a decision, and makes none.

                        Strengths
                          Nothing is written down yet that shows one. Ratings and evidence will.

                        Current level, Engineer: unknown, between not met and met
                          > Ships features  required  meets    own word only

                        Target level, Senior engineer: unknown, between not met and met
                          > Owns projects   required  unknown  not rated yet
                          > Lifts others    required  unknown  not rated yet
                          > raising this is part of a shortest way to meet the level

                        What would settle it
                          What is not known yet decides: not yet ready if all of it turned out worst,
                          ready if best.
                          - The word of somebody else than the candidate on 1 criterion of Engineer:
                            Ships features
                          - A rating of 2 criteria of Senior engineer: Owns projects, Lifts others

                        Next steps
                          1. Ask the manager what a senior engineer is to them, and agree on a ladder.
                             Candidate, about 1 hour

                        Process: unknown
                          Nobody has said yet how the company promotes. To ask is an easy first
                          conversation.

                        Timing, apart from merit
                          Headcount unknown, budget unknown.

                        Made with
                          Pack standard@1, standard rules 1, 59 rules at work, none switched off
                        """);
    }

    @Test
    void a_case_that_could_not_be_assessed_says_why_and_concludes_nothing() {
        assertThat(text(Samples.caseAtFault())).isEqualTo("""
                        Not assessed: case flo
                        The case does not fit the pack.
                        Nothing is concluded about the case, for better or worse.

                        What to mend
                          - /evidence/0/shows/1: `lifts-other` is no criterion
                            did you mean `lifts-others`?
                        """);
        assertThat(text(Samples.ruleFailed())).contains("The rule northwind/tenure-by-track is the cause.");
    }

    @Test
    void a_what_if_says_so_first_and_lists_what_was_changed() {
        var failed = Samples.ruleFailed();
        var whatIf = new WhatIf(List.of("/company/headcount=open"));
        var notAssessed =
                new NotAssessed(failed.caseId(), failed.rule(), failed.cause(), List.of(), Language.ENGLISH, whatIf);

        assertThat(text(Samples.whatIf())).startsWith("""
                        What if: Ready for Senior engineer · on the candidate's own word: the same
                        ada, from Engineer to Senior engineer, as of 2026-11-20 (case gil)
                        This is not the case as it is written down, but what it would be with these
                        changes:
                        - /company/headcount=open
                        - /evidence/billing/vouched-by/lin-
                        """);
        assertThat(text(notAssessed))
                .startsWith("What if: Not assessed: case eve\n")
                .contains("- /company/headcount=open\n");
        assertThat(Samples.textLine(notAssessed)).contains("not assessed   what if: northwind/tenure-by-track");
        assertThat(Samples.line(notAssessed)).contains("\"case\":\"eve\",\"with\":[\"/company/headcount=open\"]");
        assertThat(Samples.line(Samples.ready())).doesNotContain("\"with\"");
        assertThat(Report.of(Samples.whatIf(), false).in(Format.MARKDOWN))
                .startsWith("# What if: Ready for")
                .contains("- /company/headcount=open\n");
        assertThat(Report.of(Samples.whatIf(), false).in(Format.HTML))
                .contains("<title>What if: Ready for", "<li>/company/headcount=open</li>");
    }

    @Test
    void several_cases_are_one_line_each() {
        assertThat(Samples.all().stream().map(Samples::textLine))
                .containsExactly(
                        "ada-2026-h2       nearly ready   met / nearly       Lifts others is…  2026-11-20",
                        "bo                ready          met / met          -                 2026-11-20",
                        "cy                not yet ready  not met / unknown  The last reques…  2026-11-20",
                        "dee               undetermined   unknown / unknown  Nobody has rate…  2026-11-20",
                        "gil               ready          met / met          what if: -        2026-11-20",
                        "eve               not assessed   northwind/tenure-by-track: the rule threw Arit…",
                        "flo               not assessed   the case does not fit the pack");
    }

    @Test
    void the_rest_is_told_when_all_is_asked_for() {
        var complete = complete(Samples.nearlyReady());

        assertThat(complete)
                .contains(
                        "4. Ask grace", "Rule merit/partly, merit", "Closes process/peer-reviews-missing", "Case hash")
                .doesNotContain("--all");
        assertThat(complete(Samples.notYet())).contains("Nobody has rated Owns projects");
    }

    @Test
    void criteria_that_wait_for_a_rating_are_told_once() {
        assertThat(text(Samples.notYet()))
                .contains("  gap     Still needed: a rating of 2 criteria of Senior engineer: Owns\n")
                .doesNotContain("Nobody has rated Owns projects");
    }

    @ParameterizedTest
    @ValueSource(ints = {60, 61, 72, 80, 100})
    void no_line_is_wider_than_asked_and_none_ends_in_a_space(int width) {
        for (boolean all : new boolean[] {false, true}) {
            Stream.concat(Samples.all().stream(), Stream.of(strange()))
                    .forEach(sample ->
                            assertFits(Report.of(sample, all).in(Format.TEXT, new Layout(width, false)), width));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {80, 100})
    void no_line_of_several_cases_is_wider_than_asked(int width) {
        Stream.concat(Samples.all().stream(), Stream.of(strange()))
                .forEach(sample -> assertFits(Samples.textLine(sample, width), width));
    }

    private static void assertFits(String text, int width) {
        assertThat(text.lines()).allSatisfy(line -> {
            assertThat(Columns.of(line)).as(line).isLessThanOrEqualTo(width);
            assertThat(line).isEqualTo(line.stripTrailing());
        });
    }

    @Test
    void colour_changes_nothing_but_colour() {
        var colourful = Report.of(strange(), false).in(Format.TEXT, new Layout(80, true));

        assertThat(colourful).contains("\u001b[");
        assertThat(colourful.replaceAll("\u001b\\[[0-9;]*m", "").replaceAll(" +\n", "\n"))
                .isEqualTo(text(strange()));
    }

    @Test
    void names_can_neither_turn_the_text_nor_steer_the_terminal() {
        assertThat(text(strange()).chars())
                .noneMatch(character -> (character < ' ' && character != '\n')
                        || (character >= 0x7F && character < 0xA0)
                        || (character >= 0x202A && character <= 0x202E)
                        || (character >= 0x2066 && character <= 0x2069));
    }

    @Test
    void a_width_outside_of_what_can_be_read_is_refused() {
        assertThatThrownBy(() -> new Layout(101, false))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("101");
        assertThat(Layout.STANDARD.fitting(220).width()).isEqualTo(100);
        assertThat(Layout.STANDARD.fitting(7).width()).isEqualTo(60);
    }

    @Test
    void the_locale_changes_nothing() {
        var locale = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR-u-nu-arab"));
            assertThat(text(Samples.notYet())).contains("Candidate, by 2026-12-04", "not yet ready".substring(4));
        } finally {
            Locale.setDefault(locale);
        }
    }

    @Test
    void long_lists_are_cut_and_say_so() {
        var builder = new AssessmentBuilder("gil", Readiness.NEARLY_READY);
        IntStream.range(0, 30)
                .forEach(at ->
                        builder.with(Samples.finding("evidence/gap-" + at, Severity.GAP, Axis.EVIDENCE, "Gap " + at)));

        assertThat(text(builder.build())).contains("Gap 0", "more with --all").doesNotContain("Gap 20");
    }

    /** Everything that somebody may write into a case or a rule. */
    private static Assessment strange() {
        var name =
                "\u202eAda\u202c <script>alert(1)</script> \u001b[31m名前名前名前 👩‍💻👍🏽 e\u0301\r\n\t" + "x".repeat(130);
        return new AssessmentBuilder("a".repeat(80), Readiness.UNDETERMINED)
                .name(name)
                .with(StandingBuilder.at(Gate.CURRENT, "ships-features", "漢字".repeat(60))
                        .rated(Outcome.MEETS, "meets", "grace, " + "b".repeat(70))
                        .holdsBack())
                .with(StandingBuilder.at(Gate.TARGET, "c".repeat(80), name).holdsBack())
                .with(Samples.finding("evidence/" + "d".repeat(120), Severity.GAP, Axis.MERIT, name))
                .with(Samples.finding("evidence/e", Severity.STRENGTH, Axis.MERIT, name + name))
                .with(Samples.step("evidence/" + "f".repeat(120), Actor.TIME, name, "a long while", ""))
                .build();
    }
}
