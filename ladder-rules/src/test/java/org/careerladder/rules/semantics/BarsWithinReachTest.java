package org.careerladder.rules.semantics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.careerladder.model.ladder.LadderCheck;
import org.careerladder.model.source.Problem;
import org.junit.jupiter.api.Test;

/**
 * What the check of a ladder says of bars that can never hold, against the ladder with everything at its best. Bars are monotone, so
 * what does not hold then holds never, and what holds then leaves nothing out of reach.
 */
class BarsWithinReachTest {

    private static final int LADDERS = 60_000;
    private static final String SENIOR = "/tracks/0/levels/1/";

    @Test
    void a_ladder_is_refused_for_a_bar_out_of_reach_exactly_where_one_is() {
        var random = new RandomGates(20261121);
        int within = 0;
        int beyond = 0;

        for (int i = 0; i < LADDERS; i++) {
            var ladder = random.ladder();
            var problems = LadderCheck.problems(ladder);
            if (problems.stream().allMatch(BarsWithinReachTest::isOutOfReach)) {
                assertThat(AtBest.everyPartHolds(ladder))
                        .as("ladder %s: %s, %s", i, problems, ladder)
                        .isEqualTo(problems.isEmpty());
                within += problems.isEmpty() ? 1 : 0;
                beyond += problems.isEmpty() ? 0 : 1;
            }
        }

        System.out.printf(Locale.ROOT, "%,d ladders within reach, %,d beyond: no difference%n", within, beyond);
        assertThat(within).isGreaterThan(LADDERS / 10);
        assertThat(beyond).isGreaterThan(LADDERS / 10);
    }

    private static boolean isOutOfReach(Problem problem) {
        return problem.what().contains(" can never ")
                && problem.place().toString().startsWith(SENIOR);
    }
}
