package org.careerladder.model.packtest;

import org.careerladder.model.assessment.Assessment;
import org.careerladder.model.assessment.AssessmentResult;
import org.careerladder.model.assessment.NotAssessed;
import org.careerladder.model.assessment.Readiness;
import org.careerladder.model.facts.GateState;
import org.careerladder.model.promotion.Gate;
import org.careerladder.model.source.Position;

/** One thing that a pack test expects of an assessment. */
public sealed interface Expectation {

    /** Where it stands. */
    Position at();

    /** Whether a result is as expected; a case that is not assessed meets nothing but {@link IsNotAssessed}. */
    boolean isMetBy(AssessmentResult result);

    /** The readiness is this. */
    record ReadinessIs(Readiness readiness, Position at) implements Expectation {
        @Override
        public boolean isMetBy(AssessmentResult result) {
            return result instanceof Assessment assessment && assessment.readiness() == readiness;
        }
    }

    /** The readiness is this where the candidate's own rating counts wherever only the candidate rated. */
    record OnOwnWordIs(Readiness readiness, Position at) implements Expectation {
        @Override
        public boolean isMetBy(AssessmentResult result) {
            return result instanceof Assessment assessment
                    && assessment.verdict().onOwnWord() == readiness;
        }
    }

    /** The state of a gate is this. */
    record GateIs(Gate gate, GateState state, Position at) implements Expectation {
        @Override
        public boolean isMetBy(AssessmentResult result) {
            return result instanceof Assessment assessment
                    && assessment.facts().bar(gate).state() == state;
        }
    }

    /** There is such a finding. */
    record Finds(FindingWanted wanted, Position at) implements Expectation {
        @Override
        public boolean isMetBy(AssessmentResult result) {
            return result instanceof Assessment assessment && wanted.isIn(assessment);
        }
    }

    /** There is no such finding. */
    record FindsNot(FindingWanted unwanted, Position at) implements Expectation {
        @Override
        public boolean isMetBy(AssessmentResult result) {
            return result instanceof Assessment assessment && !unwanted.isIn(assessment);
        }
    }

    /** There is such a next step. */
    record Advises(StepWanted wanted, Position at) implements Expectation {
        @Override
        public boolean isMetBy(AssessmentResult result) {
            return result instanceof Assessment assessment && wanted.isIn(assessment);
        }
    }

    /** There is no such next step. */
    record AdvisesNot(StepWanted unwanted, Position at) implements Expectation {
        @Override
        public boolean isMetBy(AssessmentResult result) {
            return result instanceof Assessment assessment && !unwanted.isIn(assessment);
        }
    }

    /** The case is not assessed at all. */
    record IsNotAssessed(Position at) implements Expectation {
        @Override
        public boolean isMetBy(AssessmentResult result) {
            return result instanceof NotAssessed;
        }
    }
}
