package org.careerladder.testing;

import java.util.List;
import org.careerladder.model.assessment.AssessmentResult;
import org.careerladder.model.packtest.PackTest;

/**
 * How one test came out.
 *
 * @param test the test
 * @param result what its case came to
 * @param unmet what was expected and did not come about, in the order of the file
 */
public record TestResult(PackTest test, AssessmentResult result, List<Unmet> unmet) {
    public TestResult {
        unmet = List.copyOf(unmet);
    }

    /** Whether all came out as expected. */
    public boolean passed() {
        return unmet.isEmpty();
    }
}
