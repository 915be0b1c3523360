package org.careerladder.rules.internal.stage;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.careerladder.model.assessment.Finding;
import org.careerladder.model.assessment.Severity;
import org.careerladder.model.facts.Axis;
import org.careerladder.model.process.Formality;

/** One count of a scorecard, and which findings are in it. */
public enum Count {
    BLOCKERS("blockers"),
    MANDATORY_GAPS("mandatoryGaps"),
    MERIT_GAPS("meritGaps"),
    RATING_GAPS("ratingGaps"),
    EVIDENCE_GAPS("evidenceGaps"),
    PROCESS_GAPS("processGaps"),
    SUPPORT_GAPS("supportGaps"),
    RISKS("risks");

    private final String field;

    Count(String field) {
        this.field = field;
    }

    /** The count that a field of the scorecard holds; empty where it holds none. */
    public static Optional<Count> of(String field) {
        return Arrays.stream(values())
                .filter(count -> count.field.equals(field))
                .findFirst();
    }

    /** The count's field as YAML spells it. */
    public String kebabName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether a finding is counted, in a process of this formality. */
    public boolean holds(Finding finding, Formality formality) {
        return switch (this) {
            case BLOCKERS -> finding.severity() == Severity.BLOCKER;
            case RISKS -> finding.severity() == Severity.RISK;
            case MERIT_GAPS -> finding.severity() == Severity.GAP && finding.axis() == Axis.MERIT;
            case RATING_GAPS -> MandatoryAxes.asksForRating(finding);
            case EVIDENCE_GAPS -> isGapOn(Axis.EVIDENCE, finding);
            case PROCESS_GAPS -> isGapOn(Axis.PROCESS, finding);
            case SUPPORT_GAPS -> isGapOn(Axis.SUPPORT, finding);
            case MANDATORY_GAPS ->
                MandatoryAxes.isGapBeyondGates(finding)
                        && MandatoryAxes.of(formality).contains(finding.axis());
        };
    }

    private static boolean isGapOn(Axis axis, Finding finding) {
        return finding.axis() == axis && MandatoryAxes.isGapBeyondGates(finding);
    }
}
