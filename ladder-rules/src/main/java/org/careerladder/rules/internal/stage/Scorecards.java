package org.careerladder.rules.internal.stage;

import java.util.List;
import org.careerladder.model.assessment.Finding;
import org.careerladder.model.assessment.Scorecard;
import org.careerladder.model.facts.Facts;

/**
 * The two scorecards of a case.
 *
 * @param worst with both gates at their worst
 * @param best with both gates at their best
 */
record Scorecards(Scorecard worst, Scorecard best) {

    static Scorecards of(Facts facts, List<Finding> findings) {
        var counts = Counts.of(facts.candidate().formality(), findings);
        return new Scorecards(
                counts.scorecard(facts.current().worst(), facts.target().worst()),
                counts.scorecard(facts.current().best(), facts.target().best()));
    }
}
