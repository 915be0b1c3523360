package org.careerladder.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.careerladder.model.source.CellPlace;
import org.careerladder.model.source.ModelPath;
import org.careerladder.model.source.Position;
import org.careerladder.model.source.Problem;
import org.careerladder.report.text.Columns;
import org.careerladder.report.text.Excerpt;
import org.junit.jupiter.api.Test;

final class ProblemReportTest {

    private static final Problem IN_A_RULE = Problem.at(
            new Position("rules/assess/x.drl", 3, 28),
            "unknown criterion `lifts-other`",
            "did you mean `lifts-others`?");
    private static final Problem IN_A_CASE =
            Problem.at(new Position("cases/ada.yaml", 7, 3), "unknown key `levl`", "did you mean `level`?");

    @Test
    void all_problems_stand_in_the_order_of_the_files_and_are_counted() {
        var whole = Problem.at(ModelPath.of("evidence", 0), "`x` is in the future");

        assertThat(ProblemReport.of(
                        List.of(whole, IN_A_RULE, IN_A_CASE, IN_A_CASE), ProblemReport.Sources.WITHHELD, false))
                .isEqualTo("""
                        cases/ada.yaml:7:3: error: unknown key `levl`
                          help: did you mean `level`?
                        rules/assess/x.drl:3:28: error: unknown criterion `lifts-other`
                          help: did you mean `lifts-others`?
                        /evidence/0: error: `x` is in the future
                        3 problems
                        """);
    }

    @Test
    void sheets_follow_the_files_row_by_row_and_precede_what_no_file_holds() {
        var later = Problem.at(new CellPlace(Position.startOf("a.xlsx"), "Web", 10, 1), "no text");
        var first = Problem.at(new CellPlace(Position.startOf("a.xlsx"), "Web", 2, 2), "no text");
        var whole = Problem.at(ModelPath.of("evidence", 0), "`x` is in the future");

        assertThat(ProblemReport.of(List.of(whole, later, IN_A_RULE, first), ProblemReport.Sources.WITHHELD, false))
                .containsSubsequence(
                        "rules/assess", "a.xlsx:Web!B2: error: no text\n", "a.xlsx:Web!A10: error", "/evidence/0");
    }

    @Test
    void a_caret_points_into_the_line_where_it_may_be_shown() {
        ProblemReport.Sources rules =
                at -> at.file().endsWith(".drl") ? "\t  Standing(criterion == \t\"lifts-other\", x)" : "";

        assertThat(ProblemReport.of(List.of(IN_A_RULE, IN_A_CASE), rules, false))
                .isEqualTo("""
                        cases/ada.yaml:7:3: error: unknown key `levl`
                          help: did you mean `level`?
                        rules/assess/x.drl:3:28: error: unknown criterion `lifts-other`
                            Standing(criterion ==  "lifts-other", x)
                                                    ^
                          help: did you mean `lifts-others`?
                        2 problems
                        """);
    }

    @Test
    void the_caret_counts_columns_as_a_terminal_does_and_long_lines_are_cut() {
        assertThat(Excerpt.of("名前: x", 5, false)).isEqualTo("    名前: x\n          ^\n");
        assertThat(Excerpt.of("a".repeat(500) + "!" + "b".repeat(500), 501, false)
                        .lines())
                .allSatisfy(line -> assertThat(Columns.of(line)).isLessThanOrEqualTo(100))
                .first()
                .asString()
                .contains("…", "!");
        assertThat(Excerpt.of("short", 99, false)).isEqualTo("    short\n         ^\n");
    }

    @Test
    void no_problem_is_no_text() {
        assertThat(ProblemReport.of(List.of(), ProblemReport.Sources.WITHHELD, false))
                .isEmpty();
    }

    @Test
    void words_of_a_file_cannot_steer_the_terminal() {
        var hostile = Problem.at(Position.startOf("a\u001b[31m.yaml"), "found `\u202e\u001b]0;x\u0007`", "\r\nhelp");

        assertThat(ProblemReport.of(List.of(hostile), ProblemReport.Sources.WITHHELD, false))
                .isEqualTo("a[31m.yaml:1:1: error: found `]0;x`\n  help: help\n1 problem\n");
    }
}
