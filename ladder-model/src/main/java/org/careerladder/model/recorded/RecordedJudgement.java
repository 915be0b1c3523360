package org.careerladder.model.recorded;

import org.careerladder.model.facts.JudgementStatus;
import org.careerladder.model.ladder.JudgementId;
import org.careerladder.model.promotion.Gate;

/**
 * A judgement that the bar of one gate's level asks for.
 *
 * @param gate the gate
 * @param judgement its id
 * @param answered whether an answer counts
 * @param holds the answer that counts; false where none does
 * @param holdsBack whether the gate is not met, and this is part of a smallest way to meet it
 */
public record RecordedJudgement(Gate gate, JudgementId judgement, boolean answered, boolean holds, boolean holdsBack) {

    static RecordedJudgement of(JudgementStatus status) {
        return new RecordedJudgement(
                status.gate(),
                JudgementId.of(status.judgement()),
                status.answered(),
                status.answered() && status.holds(),
                status.holdsBack());
    }
}
