package org.careerladder.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.careerladder.model.assessment.Readiness;
import org.careerladder.model.ladder.Outcome;
import org.careerladder.model.language.Language;
import org.careerladder.model.promotion.Gate;
import org.careerladder.report.document.Block;
import org.careerladder.report.document.Document;
import org.careerladder.report.render.Format;
import org.careerladder.report.render.Layout;
import org.careerladder.report.text.Tone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class MarkdownReportTest {

    @Test
    void it_says_what_the_text_says() {
        assertThat(Report.of(Samples.nearlyReady(), false).in(Format.MARKDOWN))
                .startsWith("""
                        # Nearly ready for Senior engineer · on the candidate's own word: ready

                        Ada Example, from Engineer to Senior engineer, as of 2026-11-20 (case ada-2026-h2)

                        A reading of what is written down: it supports a decision, and makes none.

                        ## Strengths

                        - Checkout answers four times faster: 900 ms before, 220 ms after, and grace vouches for it.
                        """)
                .contains("""
                        ## Target level, Senior engineer: nearly

                        | criterion | asked for as | outcome | on whose word | holds back |
                        | --- | --- | --- | --- | --- |
                        | Owns projects from idea to operation | required | meets | grace, sara |  |
                        | Lifts others | expected | partly | lin | yes |
                        | Takes technical decisions and learns from them | optional | meets | own word only |  |

                        ## What holds it back

                        - **gap** Lifts others is partly met at Senior engineer.
                          - The company promotes who already does it.
                        """)
                .contains("""
                        1. Ask three peers for a review, and remind each of the work that they saw.
                           - Candidate, by 2026-11-27, about 2 hours
                        """);
    }

    @Test
    void all_tells_the_rest() {
        assertThat(Report.of(Samples.nearlyReady(), true).in(Format.MARKDOWN))
                .contains("4. Ask grace", "Rule merit/partly, merit")
                .doesNotContain("--all");
    }

    @Test
    void a_name_cannot_break_out_of_its_cell() {
        var report = Report.of(
                        new AssessmentBuilder("bo", Readiness.READY)
                                .with(StandingBuilder.at(Gate.TARGET, "a", "A | B\n<b onmouseover=\"x\">")
                                        .rated(Outcome.MEETS, "meets", "grace"))
                                .build(),
                        false)
                .in(Format.MARKDOWN);

        assertThat(report).contains("| A \\| B &lt;b onmouseover=\"x\"&gt; | required | meets | grace |\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            value = {
                "<script>alert(1)</script> → &lt;script&gt;alert(1)&lt;/script&gt;",
                "[here](javascript:alert(1)) → \\[here\\](javascript&#58;alert(1))",
                "see https://example.org → see https&#58;//example.org",
                "see www.example.org or a@b.org → see www&#46;example.org or a&#64;b.org",
                "# no heading → \\# no heading",
                "- no item → \\- no item",
                "1. no item → 1\\. no item",
                "2026-11-20 → 2026-11-20",
                "a_b*c`d~e$f → a\\_b\\*c\\`d\\~e\\$f",
                "&lt; stays → &amp;lt; stays",
                "back\\slash → back\\\\slash"
            })
    void what_came_from_a_file_is_text_and_nothing_else(String text, String shown) {
        var paragraph = new Document(Language.ENGLISH, List.of(new Block.Text(Tone.PLAIN, text)), json -> {});

        assertThat(Format.MARKDOWN.alone(paragraph, Layout.STANDARD)).isEqualTo(shown + "\n");
    }
}
