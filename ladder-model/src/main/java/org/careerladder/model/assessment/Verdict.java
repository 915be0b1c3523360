package org.careerladder.model.assessment;

import java.util.List;
import org.careerladder.model.facts.Axis;
import org.careerladder.model.facts.Fact;
import org.careerladder.model.facts.GateState;
import org.careerladder.model.facts.Means;
import org.careerladder.model.facts.Speaks;
import org.careerladder.model.facts.Subject;
import org.careerladder.model.facts.SubjectKind;
import org.careerladder.model.process.Formality;

/**
 * The readiness and what it rests on.
 *
 * @param readiness the conclusion
 * @param atWorst the conclusion if everything unknown turned out worst
 * @param atBest the conclusion if everything unknown turned out best
 * @param onOwnWord the conclusion if the candidate's own rating counted wherever only the candidate rated
 * @param current the state of the current level's gate
 * @param target the state of the target level's gate
 * @param formality how the company promotes
 * @param rules the ids of the conclude rules whose verdicts stand, at worst and at best
 */
@Means("The readiness and what it rests on")
@Speaks(on = Axis.GROWTH)
public record Verdict(
        @Means("The conclusion") Readiness readiness,

        @Means("The conclusion if everything unknown turned out worst")
        Readiness atWorst,

        @Means("The conclusion if everything unknown turned out best")
        Readiness atBest,

        @Means("The conclusion if the candidate's own rating counted wherever only the candidate rated")
        Readiness onOwnWord,

        @Means("The state of the current level's gate") GateState current,
        @Means("The state of the target level's gate") GateState target,
        @Means("How the company promotes") Formality formality,
        List<String> rules)
        implements Fact {

    public Verdict {
        rules = List.copyOf(rules);
    }

    @Override
    public Subject subject() {
        return new Subject.Of(SubjectKind.VERDICT, "verdict");
    }
}
