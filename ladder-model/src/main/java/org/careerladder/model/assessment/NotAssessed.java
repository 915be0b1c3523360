package org.careerladder.model.assessment;

import java.util.List;
import org.careerladder.model.promotion.CaseId;
import org.careerladder.model.source.Problem;

/**
 * The case could not be assessed; nothing of it is concluded.
 *
 * @param caseId the case
 * @param rule the rule that is the cause; empty where none is
 * @param cause what stood in the way, without personal data
 * @param problems what is wrong with the case, where that is the cause; else empty
 */
public record NotAssessed(CaseId caseId, String rule, String cause, List<Problem> problems)
        implements AssessmentResult {

    public NotAssessed {
        problems = List.copyOf(problems);
    }

    /** Whether the case itself is the cause, rather than a rule or the engine. */
    public boolean isCaseProblem() {
        return !problems.isEmpty();
    }
}
