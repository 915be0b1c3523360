package org.careerladder.model.explanation;

import java.util.List;
import org.careerladder.model.assessment.Assessment;
import org.careerladder.model.assessment.Finding;
import org.careerladder.model.assessment.NextStep;
import org.careerladder.model.assessment.Readiness;

/**
 * Why an assessment says what it says, conclusion by conclusion.
 *
 * @param assessment the assessment
 * @param atWorst how the verdict came about with everything unknown at its worst
 * @param atBest the same at its best; equal to {@code atWorst} where nothing that decides is unknown
 * @param findings one for each finding, in the order of a report
 * @param nextSteps one for each next step, in their order
 */
public record Explanation(
        Assessment assessment,
        OfVerdict atWorst,
        OfVerdict atBest,
        List<OfFinding> findings,
        List<OfNextStep> nextSteps) {

    public Explanation {
        findings = List.copyOf(findings);
        nextSteps = List.copyOf(nextSteps);
    }

    /**
     * Why the verdict is what it is.
     *
     * @param readiness what the rules say
     * @param rules the rules whose word stands: no rule says less
     * @param counted the findings behind each count that those rules read
     */
    public record OfVerdict(Readiness readiness, List<Derivation> rules, List<Counted> counted) {
        public OfVerdict {
            rules = List.copyOf(rules);
            counted = List.copyOf(counted);
        }
    }

    /**
     * What one count of the scorecard counts.
     *
     * @param field the count, as YAML spells it
     * @param name the count in words
     * @param findings what it counts, in the order of a report
     */
    public record Counted(String field, String name, List<Finding> findings) {
        public Counted {
            findings = List.copyOf(findings);
        }
    }

    /**
     * Why a finding was found.
     *
     * @param finding the finding
     * @param derivation how its rule came to it
     */
    public record OfFinding(Finding finding, Derivation derivation) {}

    /**
     * Why something is a next step.
     *
     * @param step the step
     * @param closes the findings that it closes
     * @param advice the rules that made it, moved it, or let findings share it; empty where it is a finding's own remedy
     * @param due what its day comes from
     */
    public record OfNextStep(NextStep step, List<Finding> closes, List<Derivation> advice, Due due) {
        public OfNextStep {
            closes = List.copyOf(closes);
            advice = List.copyOf(advice);
        }
    }

    /** What the day of a next step comes from. */
    public enum Due {
        /** The day on which the papers are due. */
        PAPERS,
        /** The policy's {@code next-step-within}. */
        POLICY,
        /** The day that was named for asking again. */
        ASK_AGAIN,
        /** Only time or somebody outside can tell: there is no day. */
        OPEN
    }

    /** How one finding was found. */
    public OfFinding of(Finding finding) {
        return findings.stream()
                .filter(each -> each.finding().equals(finding))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "Not a finding of this assessment: " + finding.rule() + " about " + finding.subject()));
    }
}
