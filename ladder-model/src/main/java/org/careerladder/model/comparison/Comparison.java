package org.careerladder.model.comparison;

import org.careerladder.model.recorded.RecordedAssessment;
import org.careerladder.model.recorded.RecordedResult;

/** Two records of a case, or of two cases, held against each other. */
public sealed interface Comparison permits Compared, NotCompared {

    /** The older record, or whatever the other one is held against. */
    RecordedResult before();

    /** The newer record. */
    RecordedResult after();

    /** Two records, held against each other. Where one of them is not assessed, there is nothing to compare, and that is said. */
    static Comparison of(RecordedResult before, RecordedResult after) {
        return before instanceof RecordedAssessment one && after instanceof RecordedAssessment other
                ? new Compared(one, other)
                : new NotCompared(before, after);
    }
}
