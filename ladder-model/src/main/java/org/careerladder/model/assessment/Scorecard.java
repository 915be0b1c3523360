package org.careerladder.model.assessment;

import org.careerladder.model.facts.Axis;
import org.careerladder.model.facts.Fact;
import org.careerladder.model.facts.GateState;
import org.careerladder.model.facts.Means;
import org.careerladder.model.facts.Speaks;
import org.careerladder.model.facts.Subject;
import org.careerladder.model.facts.SubjectKind;
import org.careerladder.model.process.Formality;

/**
 * The findings counted, with both gates as they would be at worst or at best. Gaps in merit, and gaps of the topic
 * {@code rating} (have it rated), are in the gates' states already and in no count but their own.
 *
 * @param formality how the company promotes
 * @param current the state of the current level's gate
 * @param target the state of the target level's gate
 * @param blockers findings that nothing passes
 * @param mandatoryGaps gaps on the axes that this formality makes mandatory, but for merit and ratings
 * @param meritGaps gaps in merit
 * @param ratingGaps gaps that ask for a rating
 * @param evidenceGaps gaps in evidence
 * @param evidenceMandatory whether the formality makes evidence mandatory
 * @param processGaps gaps in what the process asks for
 * @param supportGaps gaps in support, but for ratings
 * @param risks risks on any axis
 */
@Means("The findings counted, with both gates at worst or at best")
@Speaks(on = Axis.MERIT)
public record Scorecard(
        @Means("How the company promotes") Formality formality,
        @Means("The state of the current level's gate") GateState current,
        @Means("The state of the target level's gate") GateState target,
        @Means(value = "Blockers", unit = "findings") int blockers,

        @Means(value = "Gaps on mandatory axes, but for merit and ratings", unit = "findings")
        int mandatoryGaps,

        @Means(value = "Gaps in merit", unit = "findings") int meritGaps,

        @Means(value = "Gaps that ask for a rating", unit = "findings")
        int ratingGaps,

        @Means(value = "Gaps in evidence", unit = "findings")
        int evidenceGaps,

        @Means("Evidence is mandatory in this process") boolean evidenceMandatory,

        @Means(value = "Gaps in what the process asks for", unit = "findings")
        int processGaps,

        @Means(value = "Gaps in support, but for ratings", unit = "findings")
        int supportGaps,

        @Means(value = "Risks", unit = "findings") int risks)
        implements Fact {

    /** The same findings with other states of the gates. */
    public Scorecard at(GateState otherCurrent, GateState otherTarget) {
        return new Scorecard(
                formality,
                otherCurrent,
                otherTarget,
                blockers,
                mandatoryGaps,
                meritGaps,
                ratingGaps,
                evidenceGaps,
                evidenceMandatory,
                processGaps,
                supportGaps,
                risks);
    }

    @Override
    public Subject subject() {
        return new Subject.Of(SubjectKind.SCORECARD, "scorecard");
    }
}
