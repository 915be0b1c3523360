package org.careerladder.model.comparison;

import org.careerladder.model.recorded.RecordedAssessment;
import org.careerladder.model.recorded.RecordedResult;

/**
 * Two records of which at least one says that the case could not be assessed: nothing follows about what changed.
 *
 * @param before the older record
 * @param after the newer record
 */
public record NotCompared(RecordedResult before, RecordedResult after) implements Comparison {

    public NotCompared {
        if (before instanceof RecordedAssessment && after instanceof RecordedAssessment) {
            throw new IllegalArgumentException("Two assessments can be compared: " + before.caseId() + " and "
                    + after.caseId() + " are both assessed");
        }
    }
}
