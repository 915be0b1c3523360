package org.careerladder.model.recorded;

import java.util.List;
import org.careerladder.model.assessment.Assessment;
import org.careerladder.model.assessment.Readiness;
import org.careerladder.model.facts.GateState;

/**
 * What was concluded.
 *
 * @param readiness the conclusion
 * @param onOwnWord the conclusion if the candidate's own rating counted wherever only the candidate rated
 * @param atWorst the conclusion if everything unknown turned out worst; UNDETERMINED where the document does not say it
 * @param atBest the conclusion if everything unknown turned out best; UNDETERMINED where the document does not say it
 * @param current the state of the current level's gate
 * @param target the state of the target level's gate
 * @param concludedBy the ids of the conclude rules whose verdicts stand
 * @param ladderAgreed whether somebody at the company has agreed to the ladder; a document that does not say it is of one that is
 */
public record Conclusion(
        Readiness readiness,
        Readiness onOwnWord,
        Readiness atWorst,
        Readiness atBest,
        GateState current,
        GateState target,
        List<String> concludedBy,
        boolean ladderAgreed) {

    public Conclusion {
        concludedBy = List.copyOf(concludedBy);
    }

    static Conclusion of(Assessment assessment) {
        var verdict = assessment.verdict();
        var facts = assessment.facts();
        return new Conclusion(
                verdict.readiness(),
                verdict.onOwnWord(),
                verdict.atWorst(),
                verdict.atBest(),
                facts.current().state(),
                facts.target().state(),
                verdict.rules(),
                facts.candidate().ladderAgreed());
    }
}
