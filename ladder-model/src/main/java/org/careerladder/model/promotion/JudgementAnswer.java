package org.careerladder.model.promotion;

import org.careerladder.model.ladder.JudgementId;
import org.careerladder.model.time.Day;

/**
 * What somebody says to a judgement that a bar asks for.
 *
 * @param judgement the judgement, as the ladder calls it
 * @param holds whether it holds
 * @param by who says so
 * @param date when
 * @param note what they add; may be empty
 */
public record JudgementAnswer(JudgementId judgement, boolean holds, PersonId by, Day date, String note) {}
