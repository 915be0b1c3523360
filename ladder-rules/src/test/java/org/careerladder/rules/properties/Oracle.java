package org.careerladder.rules.properties;

import java.util.Set;
import org.careerladder.model.assessment.Assessment;
import org.careerladder.model.assessment.Finding;
import org.careerladder.model.assessment.Readiness;
import org.careerladder.model.assessment.Severity;
import org.careerladder.model.facts.Axis;
import org.careerladder.model.facts.GateState;
import org.careerladder.model.pack.StandardPolicy;
import org.careerladder.model.process.Formality;
import org.careerladder.rules.properties.Samples.Sample;

/** The contract's {@code r(current, target)} over an assessment's own findings and bars, in plain Java; it knows no rule. */
record Oracle(Sample sample, Assessment assessment) {

    Readiness atWorst() {
        return readiness(
                assessment.facts().current().worst(),
                assessment.facts().target().worst());
    }

    Readiness atBest() {
        return readiness(
                assessment.facts().current().best(), assessment.facts().target().best());
    }

    private Readiness readiness(GateState current, GateState target) {
        if (current != GateState.MET || target == GateState.NOT_MET || anyBlocker() || tooLittleEvidence()) {
            return Readiness.NOT_YET;
        }
        return target == GateState.MET && mandatoryGaps() == 0 ? Readiness.READY : Readiness.NEARLY_READY;
    }

    private boolean anyBlocker() {
        return !assessment.findings(Severity.BLOCKER).isEmpty();
    }

    private boolean tooLittleEvidence() {
        int most = sample.assessor().pack().policy().count(StandardPolicy.NEARLY_GAPS);
        return mandatory().contains(Axis.EVIDENCE)
                && gapsThatCount().stream()
                                .filter(gap -> gap.axis() == Axis.EVIDENCE)
                                .count()
                        > most;
    }

    private long mandatoryGaps() {
        return gapsThatCount().stream()
                .filter(gap -> mandatory().contains(gap.axis()))
                .count();
    }

    /** Gaps in merit and gaps that ask for a rating are in the gates' states already. */
    private java.util.List<Finding> gapsThatCount() {
        return assessment.findings(Severity.GAP).stream()
                .filter(gap -> gap.axis() != Axis.MERIT && !gap.rule().startsWith("rating/"))
                .toList();
    }

    private Set<Axis> mandatory() {
        var formality = assessment.formality();
        if (formality == Formality.FORMAL) {
            return Set.of(Axis.MERIT, Axis.SUPPORT, Axis.EVIDENCE, Axis.PROCESS);
        }
        return formality == Formality.SEMI_FORMAL
                ? Set.of(Axis.MERIT, Axis.SUPPORT, Axis.EVIDENCE)
                : Set.of(Axis.MERIT, Axis.SUPPORT);
    }
}
