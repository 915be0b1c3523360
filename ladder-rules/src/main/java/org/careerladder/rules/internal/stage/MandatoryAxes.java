package org.careerladder.rules.internal.stage;

import java.util.EnumSet;
import java.util.Set;
import org.careerladder.model.assessment.Finding;
import org.careerladder.model.assessment.Severity;
import org.careerladder.model.facts.Axis;
import org.careerladder.model.process.Formality;

/** Which axes a process makes mandatory: each formality all that the one below does. */
final class MandatoryAxes {

    /** The topic of findings that ask for a rating; they are in the gates' states already. */
    private static final String RATING_TOPIC = "rating";

    private MandatoryAxes() {}

    static Set<Axis> of(Formality formality) {
        return switch (formality) {
            case INFORMAL, UNKNOWN -> EnumSet.of(Axis.MERIT, Axis.SUPPORT);
            case SEMI_FORMAL -> EnumSet.of(Axis.MERIT, Axis.SUPPORT, Axis.EVIDENCE);
            case FORMAL -> EnumSet.of(Axis.MERIT, Axis.SUPPORT, Axis.EVIDENCE, Axis.PROCESS);
        };
    }

    /** Whether a finding asks for a rating and nothing else. */
    static boolean asksForRating(Finding finding) {
        return finding.severity() == Severity.GAP && finding.topic().equals(RATING_TOPIC);
    }

    /** Whether a finding is a gap that the gates' states do not tell already. */
    static boolean isGapBeyondGates(Finding finding) {
        return finding.severity() == Severity.GAP && finding.axis() != Axis.MERIT && !asksForRating(finding);
    }
}
