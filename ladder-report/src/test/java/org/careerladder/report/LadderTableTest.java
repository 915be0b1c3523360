package org.careerladder.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class LadderTableTest {

    @Test
    void a_ladder_reads_track_by_track_and_level_by_level() {
        assertThat(LadderTable.of(SampleLadder.northwind(), TextReport.Options.STANDARD))
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
                            Met when: all required criteria meet, and at least 60.50% of the expected
                            criteria meet

                        Management track (management, management)

                          Team lead (lead)
                            As high as engineering/senior
                            Met when: none of the criteria below partly
                        """);
    }
}
