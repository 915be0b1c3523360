package org.careerladder.rules.internal.stage;

import java.util.List;
import java.util.Set;
import org.careerladder.model.assessment.Finding;
import org.careerladder.model.assessment.Scorecard;
import org.careerladder.model.assessment.Severity;
import org.careerladder.model.facts.Axis;
import org.careerladder.model.facts.Facts;
import org.careerladder.model.facts.GateState;
import org.careerladder.model.process.Formality;

/**
 * The two scorecards of a case.
 *
 * @param worst with both gates at their worst
 * @param best with both gates at their best
 */
record Scorecards(Scorecard worst, Scorecard best) {

    static Scorecards of(Facts facts, List<Finding> findings) {
        var count = new Count(facts.candidate().formality());
        findings.forEach(count::add);
        return new Scorecards(
                count.scorecard(facts.current().worst(), facts.target().worst()),
                count.scorecard(facts.current().best(), facts.target().best()));
    }

    /** The findings counted. */
    private static final class Count {
        private final Formality formality;
        private final Set<Axis> mandatoryAxes;
        private int blockers;
        private int mandatory;
        private int merit;
        private int rating;
        private int evidence;
        private int process;
        private int support;
        private int risks;

        Count(Formality formality) {
            this.formality = formality;
            this.mandatoryAxes = MandatoryAxes.of(formality);
        }

        void add(Finding finding) {
            blockers += finding.severity() == Severity.BLOCKER ? 1 : 0;
            risks += finding.severity() == Severity.RISK ? 1 : 0;
            rating += MandatoryAxes.asksForRating(finding) ? 1 : 0;
            merit += finding.severity() == Severity.GAP && finding.axis() == Axis.MERIT ? 1 : 0;
            if (MandatoryAxes.isGapBeyondGates(finding)) {
                evidence += finding.axis() == Axis.EVIDENCE ? 1 : 0;
                process += finding.axis() == Axis.PROCESS ? 1 : 0;
                support += finding.axis() == Axis.SUPPORT ? 1 : 0;
                mandatory += mandatoryAxes.contains(finding.axis()) ? 1 : 0;
            }
        }

        Scorecard scorecard(GateState current, GateState target) {
            return new Scorecard(
                    formality,
                    current,
                    target,
                    blockers,
                    mandatory,
                    merit,
                    rating,
                    evidence,
                    mandatoryAxes.contains(Axis.EVIDENCE),
                    process,
                    support,
                    risks);
        }
    }
}
