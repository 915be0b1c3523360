package org.careerladder.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.careerladder.report.render.Format;
import org.junit.jupiter.api.Test;

final class LadderTableTest {

    @Test
    void a_ladder_reads_track_by_track_and_level_by_level() {
        assertThat(Report.of(SampleLadder.northwind(), () -> "").in(Format.TEXT))
                .isEqualTo("""
                        Northwind engineering ladder (northwind-engineering, 2026.1)
                        Ratings, worst to best: not-yet, partly, meets, exceeds

                        Engineering track (engineering, individual)

                          Engineer (engineer)
                            Ships features  required  Ships tested features with little guidance
                            Met when: all required criteria meet

                          Senior engineer (senior)
                            Usually after 12 months; includes engineer
                            Owns projects   required  Owns projects from idea to operation
                            Lifts others    expected
                            Decides         optional  Takes decisions, and learns from those that were
                                                      wrong · from acts up
                            Met when: all required criteria meet, and at least 60.5% of the expected
                            criteria meet

                        Management track (management, management)

                          Team lead (lead)
                            As high as engineering/senior
                            Met when: none of the criteria is below partly
                        """);
    }

    @Test
    void as_markdown_each_track_comes_at_a_glance_before_its_levels() {
        assertThat(Report.of(SampleLadder.northwind(), () -> "").in(Format.MARKDOWN))
                .contains("""
                        ## Engineering track (engineering, individual)

                        ### Engineering at a glance

                        | criterion | Engineer | Senior engineer |
                        | --- | --- | --- |
                        | Ships features | required | still required |
                        | Owns projects |  | required |
                        | Lifts others |  | expected |
                        | Decides |  | optional, from acts up |

                        ### Engineer (engineer)

                        | criterion | asked for as | what it looks like |
                        """)
                .endsWith("""
                        ## Management track (management, management)

                        ### Team lead (lead)

                        As high as engineering/senior

                        Met when: none of the criteria is below partly
                        """);
    }

    @Test
    void as_html_it_is_a_page_of_tables_with_their_names() {
        var page = Parsed.page(Report.of(SampleLadder.northwind(), () -> "").in(Format.HTML));

        assertThat(page.texts("title")).containsExactly("Northwind engineering ladder (northwind-engineering, 2026.1)");
        assertThat(page.texts("caption"))
                .containsExactly("Engineering at a glance", "Engineer (engineer)", "Senior engineer (senior)");
        assertThat(page.texts("th")).contains("Senior engineer", "Owns projects");
    }
}
