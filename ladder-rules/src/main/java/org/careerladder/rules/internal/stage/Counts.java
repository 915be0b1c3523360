package org.careerladder.rules.internal.stage;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.careerladder.model.assessment.Finding;
import org.careerladder.model.assessment.Scorecard;
import org.careerladder.model.facts.Axis;
import org.careerladder.model.facts.GateState;
import org.careerladder.model.process.Formality;

/** The findings of one case, counted. */
record Counts(Formality formality, Map<Count, Integer> counts) {

    static Counts of(Formality formality, List<Finding> findings) {
        var counts = new EnumMap<Count, Integer>(Count.class);
        for (Count count : Count.values()) {
            counts.put(count, (int) findings.stream()
                    .filter(finding -> count.holds(finding, formality))
                    .count());
        }
        return new Counts(formality, counts);
    }

    Scorecard scorecard(GateState current, GateState target) {
        return new Scorecard(
                formality,
                current,
                target,
                of(Count.BLOCKERS),
                of(Count.MANDATORY_GAPS),
                of(Count.MERIT_GAPS),
                of(Count.RATING_GAPS),
                of(Count.EVIDENCE_GAPS),
                MandatoryAxes.of(formality).contains(Axis.EVIDENCE),
                of(Count.PROCESS_GAPS),
                of(Count.SUPPORT_GAPS),
                of(Count.RISKS));
    }

    private int of(Count count) {
        return counts.getOrDefault(count, 0);
    }
}
