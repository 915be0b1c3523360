package org.careerladder.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.careerladder.model.assessment.AssessmentResult;
import org.careerladder.model.assessment.Readiness;
import org.careerladder.model.ladder.Outcome;
import org.careerladder.model.language.Language;
import org.careerladder.model.promotion.Gate;
import org.careerladder.report.document.Block;
import org.careerladder.report.document.Document;
import org.careerladder.report.render.Format;
import org.careerladder.report.render.Layout;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

final class HtmlReportTest {

    private static final Pattern HEADING = Pattern.compile("<h([1-6])");

    static List<AssessmentResult> samples() {
        return Samples.all();
    }

    @Test
    void it_says_what_the_text_says() {
        assertThat(Report.of(Samples.nearlyReady(), false).in(Format.HTML))
                .contains("""
                        <h1 class="open">Nearly ready for Senior engineer · on the candidate's own word: ready</h1>
                        <p>Ada Example, from Engineer to Senior engineer, as of 2026-11-20 (case ada-2026-h2)</p>
                        <p class="faint">A reading of what is written down: it supports a decision, and makes none.</p>
                        <h2>Strengths</h2>
                        <ul>
                        <li>Checkout answers four times faster: 900 ms before, 220 ms after, and grace vouches for it.</li>
                        """)
                .contains("""
                        <h2>Target level, Senior engineer: nearly</h2>
                        <div class="table">
                        <table>
                        <caption>Target level, Senior engineer: nearly</caption>
                        <thead>
                        <tr>
                        <th scope="col">criterion</th>
                        <th scope="col">asked for as</th>
                        <th scope="col">outcome</th>
                        <th scope="col">on whose word</th>
                        <th scope="col">holds back</th>
                        </tr>
                        </thead>
                        """)
                .contains("""
                        <tr>
                        <th scope="row">Lifts others</th>
                        <td class="faint">expected</td>
                        <td class="open">partly</td>
                        <td class="faint">lin</td>
                        <td class="open">yes</td>
                        </tr>
                        """)
                .contains("""
                        <p class="faint">Holds back: raising this is part of a shortest way to meet the level</p>
                        """)
                .contains("""
                        <li><strong class="open">gap</strong> Lifts others is partly met at Senior engineer.
                        """)
                .contains("""
                        <ol>
                        <li value="1">Ask three peers for a review, and remind each of the work that they saw.
                        <p class="faint">Candidate, by 2026-11-27, about 2 hours</p></li>
                        """);
    }

    @Test
    void all_tells_the_rest() {
        assertThat(Report.of(Samples.nearlyReady(), true).in(Format.HTML))
                .contains("<li value=\"4\">Ask grace", "Rule merit/partly, merit")
                .doesNotContain("--all");
    }

    @ParameterizedTest
    @MethodSource("samples")
    void a_page_is_one_sound_document_with_a_title(AssessmentResult result) {
        var page = Parsed.page(Report.of(result, true).in(Format.HTML));

        assertThat(page.texts("title")).isEqualTo(page.texts("h1")).hasSize(1);
        assertThat(page.attribute("html", "lang")).isEqualTo("en");
        assertThat(page.attribute("meta", "charset")).isEqualTo("utf-8");
        assertThat(page.texts("main")).hasSize(1);
        assertThat(page.texts("caption")).hasSameSizeAs(page.texts("table")).doesNotContain("");
    }

    @ParameterizedTest
    @MethodSource("samples")
    void a_page_runs_no_script_leads_nowhere_and_fetches_nothing(AssessmentResult result) {
        assertThat(Report.of(result, true).in(Format.HTML))
                .contains("content=\"default-src 'none'; style-src 'unsafe-inline'\"")
                .doesNotContainPattern("<(script|a|img|link|iframe|object|form|base)\\b")
                .doesNotContainPattern("(?i)url\\(|@import|\\b(src|href|style|on[a-z]+)=\"");
    }

    @Test
    void headings_skip_no_level_on_any_page() {
        assertThat(samples())
                .allSatisfy(
                        result -> headingsSkipNoLevel(Report.of(result, true).in(Format.HTML)));
        headingsSkipNoLevel(Samples.page(samples()));
        headingsSkipNoLevel(Report.of(SampleLadder.northwind(), () -> "").in(Format.HTML));
    }

    private static void headingsSkipNoLevel(String page) {
        var levels = HEADING.matcher(page)
                .results()
                .map(found -> Integer.parseInt(found.group(1)))
                .toList();
        assertThat(levels).startsWith(1).containsOnlyOnce(1);
        for (int i = 1; i < levels.size(); i++) {
            assertThat(levels.get(i)).isLessThanOrEqualTo(levels.get(i - 1) + 1);
        }
    }

    @Test
    void several_reports_are_one_page_with_an_article_each() {
        var page = Parsed.page(Samples.page(List.of(Samples.ready(), Samples.notYet(), Samples.ruleFailed())));

        assertThat(page.texts("h1")).containsExactly("3 cases");
        assertThat(page.texts("article"))
                .satisfiesExactly(
                        first -> assertThat(first).contains("Ready for"),
                        second -> assertThat(second).contains("Not yet ready for"),
                        third -> assertThat(third).contains("Not assessed"));
        assertThat(Samples.page(List.of(Samples.ready())))
                .isEqualTo(Report.of(Samples.ready(), false).in(Format.HTML));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            value = {
                "<script>alert(1)</script> → &lt;script&gt;alert(1)&lt;/script&gt;",
                "\" onmouseover=\"alert(1) → \" onmouseover=\"alert(1)",
                "javascript:alert(1) → javascript:alert(1)",
                "</td></table><h1>mine → &lt;/td&gt;&lt;/table&gt;&lt;h1&gt;mine",
                "]]> &amp; <!-- → ]]&gt; &amp;amp; &lt;!--",
                "a\u202Eb\u2066c\u200Bd → abcd",
                "Größe 東京 👩‍💻 → Größe 東京 👩‍💻"
            })
    void a_name_is_text_and_nothing_else(String name, String shown) {
        var page = Report.of(
                        new AssessmentBuilder("bo", Readiness.READY)
                                .name(name)
                                .with(StandingBuilder.at(Gate.TARGET, "a", name).rated(Outcome.MEETS, "meets", "grace"))
                                .build(),
                        false)
                .in(Format.HTML);

        assertThat(page).contains("<p>" + shown + ", from Engineer", "<th scope=\"row\">" + shown + "</th>");
        assertThat(Parsed.page(page).texts("script")).isEmpty();
    }

    @Test
    void what_no_document_may_hold_is_replaced() {
        String page = Format.HTML.alone(
                new Document(Language.ENGLISH, List.of(new Block.Title("a\u0000b\uFFFEc\uD800d\uFFFFe")), json -> {}),
                Layout.STANDARD);

        assertThat(Parsed.page(page).texts("h1")).containsExactly("ab\uFFFDc\uFFFDd\uFFFDe");
    }

    @ParameterizedTest
    @EnumSource(
            value = Format.class,
            names = {"TEXT", "MARKDOWN", "HTML"})
    void lines_to_copy_keep_their_spaces_and_lose_what_could_turn_them(Format format) {
        var lines = new Block.Verbatim("To copy:", "yaml", "goals:\n  - id: a\u202Eb\u0000c\n");

        assertThat(format.alone(new Document(Language.ENGLISH, List.of(lines), json -> {}), Layout.STANDARD))
                .contains("To copy:", "goals:\n  - id: abc\n");
    }

    @Test
    void the_style_is_written_as_it_is() {
        var page = Report.of(Samples.ready(), false).in(Format.HTML);

        assertThat(page.substring(page.indexOf("<style>") + "<style>".length(), page.indexOf("</style>")))
                .doesNotContain("<", ">", "&")
                .contains("prefers-color-scheme: dark", "@media print");
    }
}
