package org.careerladder.cli;

import org.careerladder.model.assessment.AssessmentResult;
import org.careerladder.model.assessment.NotAssessed;

/** How a run ended, as its exit code; of several the highest counts. */
enum Exit {
    /** Done, whatever the verdict. */
    DONE,
    /** The input has problems. */
    PROBLEMS,
    /** The command was not understood. */
    USAGE,
    /** A rule or the engine failed. */
    FAILED;

    int code() {
        return switch (this) {
            case DONE -> 0;
            case PROBLEMS -> 1;
            case USAGE -> 2;
            case FAILED -> 3;
        };
    }

    /** How a run ended that came to this result. */
    static Exit of(AssessmentResult result) {
        return !(result instanceof NotAssessed failed) ? DONE : failed.isCaseProblem() ? PROBLEMS : FAILED;
    }

    Exit or(Exit other) {
        return other.code() > code() ? other : this;
    }
}
