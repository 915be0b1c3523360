package org.careerladder.model.packtest;

import java.util.List;
import java.util.Locale;
import org.careerladder.model.assessment.Assessment;
import org.careerladder.model.assessment.Finding;
import org.careerladder.model.assessment.Severity;
import org.careerladder.model.facts.Subject;
import org.careerladder.model.pack.RuleId;
import org.careerladder.model.promotion.Gate;

/**
 * A finding as a pack test speaks of it: what it leaves open fits everything.
 *
 * @param rule the rule that finds it
 * @param about the id of what it is about; empty for anything
 * @param gates the gate at which; empty for any
 * @param severities how grave it is; empty for any
 */
public record FindingWanted(RuleId rule, String about, List<Gate> gates, List<Severity> severities) {
    public FindingWanted {
        gates = List.copyOf(gates);
        severities = List.copyOf(severities);
    }

    /** Whether an assessment has such a finding. */
    public boolean isIn(Assessment assessment) {
        return assessment.findings().stream().anyMatch(this::fits);
    }

    private boolean fits(Finding finding) {
        return finding.rule().equals(rule.value())
                && (about.isEmpty() || finding.subject().id().equals(about))
                && (severities.isEmpty() || severities.contains(finding.severity()))
                && (gates.isEmpty() || isAtGate(finding.subject()));
    }

    private boolean isAtGate(Subject subject) {
        return subject instanceof Subject.AtGate atGate && gates.contains(atGate.gate());
    }

    /** In the words of a file, such as {@code a gap of process/peer-reviews-missing about peer-review}. */
    @Override
    public String toString() {
        var kind = severities.isEmpty()
                ? "a finding"
                : "a " + severities.get(0).name().toLowerCase(Locale.ROOT);
        var subject = about.isEmpty() ? "" : " about " + about;
        var gate = gates.isEmpty() ? "" : " at the " + gates.get(0).name().toLowerCase(Locale.ROOT) + " level";
        return kind + " of " + rule + subject + gate;
    }
}
