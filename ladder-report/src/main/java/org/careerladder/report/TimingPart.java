package org.careerladder.report;

import java.util.ArrayList;
import java.util.List;
import org.careerladder.model.assessment.Assessment;

/** What lies outside merit. It stands beside the verdict and is no part of it. */
final class TimingPart {

    private TimingPart() {}

    static List<Block> of(Assessment assessment) {
        var timing = assessment.facts().timing();
        var asOf = assessment.promotionCase().asOf();
        var parts = new ArrayList<String>();
        parts.add("Headcount " + Words.of(timing.headcount()) + ", budget " + Words.of(timing.budget()));
        if (timing.daysToPapersKnown()) {
            parts.add("papers due " + Words.dayAhead(asOf, timing.daysToPapers()));
        }
        if (timing.daysToDecisionKnown()) {
            parts.add("decision " + Words.dayAhead(asOf, timing.daysToDecision()));
        }
        return List.of(
                new Block.Heading("Timing, apart from merit"),
                new Block.Text(Tone.PLAIN, String.join("; ", parts) + "."));
    }
}
