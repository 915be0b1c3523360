package org.careerladder.model.facts;

import java.util.List;
import org.careerladder.model.promotion.Gate;

/**
 * A judgement that the bar of one gate's level asks for, and what was said to it.
 *
 * @param gate the gate that it belongs to
 * @param judgement its id
 * @param asks what is to be judged
 * @param answered an answer counts; a claim
 * @param holds the answer that counts is that it holds; a claim
 * @param holdsBack the gate is not met, and this judgement is part of a smallest way to meet it; a claim
 * @param ownWordOnly only the candidate has answered, or somebody whose word does not count; a claim
 * @param answeredBy the ids of those who answered
 * @param cites what it rests on
 */
@Means("A judgement that the bar of one gate's level asks for, and what was said to it")
@Speaks(on = Axis.MERIT)
public record JudgementStatus(
        @Means("The gate that it belongs to") Gate gate,
        @Means("Its id") String judgement,

        @Means(value = "What is to be judged", textOnly = true)
        String asks,

        @Means("An answer counts") boolean answered,
        @Means("The answer that counts is that it holds") boolean holds,

        @Means("The gate is not met, and this judgement is part of a smallest way to meet it")
        boolean holdsBack,

        @Means("Only the candidate has answered, or somebody whose word does not count")
        boolean ownWordOnly,

        @Means(value = "The ids of those who answered", textOnly = true)
        String answeredBy,

        List<String> cites)
        implements Fact {

    public JudgementStatus {
        cites = List.copyOf(cites);
    }

    @Override
    public Subject subject() {
        return new Subject.AtGate(SubjectKind.JUDGEMENT, judgement, gate);
    }
}
