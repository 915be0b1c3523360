package org.careerladder.rules.properties;

import org.careerladder.model.assessment.Assessment;
import org.careerladder.model.assessment.AssessmentResult;

/** Whether two assessments say the same, of cases that may list things in another order. */
final class Same {

    private Same() {}

    static boolean conclusions(AssessmentResult one, AssessmentResult other) {
        if (one instanceof Assessment first && other instanceof Assessment second) {
            return conclusions(first, second);
        }
        return one.equals(other);
    }

    private static boolean conclusions(Assessment one, Assessment other) {
        return one.facts().equals(other.facts())
                && one.findings().equals(other.findings())
                && one.scorecard().equals(other.scorecard())
                && one.verdict().equals(other.verdict())
                && one.process().equals(other.process())
                && one.nextSteps().equals(other.nextSteps())
                && one.audit().equals(other.audit());
    }
}
