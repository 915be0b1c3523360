package org.careerladder.rules.semantics;

import static org.careerladder.model.assessment.Readiness.NEARLY_READY;
import static org.careerladder.model.assessment.Readiness.NOT_YET;
import static org.careerladder.model.assessment.Readiness.READY;
import static org.careerladder.model.assessment.Readiness.UNDETERMINED;
import static org.careerladder.rules.semantics.Check.findsNot;
import static org.careerladder.rules.semantics.Check.onOwnWord;
import static org.careerladder.rules.semantics.Check.readiness;
import static org.careerladder.rules.semantics.Situation.situation;

import java.util.List;
import org.careerladder.model.process.Formality;

/** What the case comes to on the candidate's own word. */
final class OwnWord {

    private OwnWord() {}

    static List<Situation> rows() {
        return List.of(
                situation("The candidate alone rated both levels, and says meets")
                        .current("ships")
                        .says("self", "current", "ships meets")
                        .says("self", "target", "owns meets")
                        .because("nothing is confirmed, so undetermined; on own word both gates are met")
                        .expect(readiness(UNDETERMINED), onOwnWord(READY), findsNot("GAP MERIT")),
                situation("The candidate alone rated the target, and says partly")
                        .says("self", "target", "owns partly")
                        .because("the same readiness with the own rating counted: the target is nearly met")
                        .expect(readiness(UNDETERMINED), onOwnWord(NEARLY_READY)),
                situation("The candidate alone rated the target, and says not-yet")
                        .says("self", "target", "owns not-yet")
                        .because("the own word counts when it is low as well")
                        .expect(readiness(UNDETERMINED), onOwnWord(NOT_YET)),
                situation("The candidate rates the target exceeds, the manager not-yet")
                        .says("self", "target", "owns exceeds")
                        .says("manager", "target", "owns not-yet")
                        .because("own word counts only where nobody else rated")
                        .expect(readiness(NOT_YET), onOwnWord(NOT_YET)),
                situation("Of two required the manager rates one partly, the candidate alone the other meets")
                        .target("owns", "lifts")
                        .says("manager", "target", "owns partly")
                        .says("self", "target", "lifts meets, owns exceeds")
                        .because("the manager's partly stays, the own meets fills the gap")
                        .expect(readiness(UNDETERMINED), onOwnWord(NEARLY_READY)),
                situation("Nobody rated the target, not even the candidate")
                        .because("there is no own word to count")
                        .expect(readiness(UNDETERMINED), onOwnWord(UNDETERMINED)),
                situation("Everything is rated by the manager")
                        .says("manager", "target", "owns meets")
                        .because("with nothing unconfirmed the own word adds nothing")
                        .expect(readiness(READY), onOwnWord(READY)),
                situation("A decision-maker and the candidate rated the target, both meets")
                        .says("decider", "target", "owns meets")
                        .says("self", "target", "owns meets")
                        .because("a role that does not count has not rated, so the own word is the only one")
                        .expect(readiness(UNDETERMINED), onOwnWord(READY)),
                situation("The candidate alone rated, and is not sure of the process")
                        .candidateKnows(Formality.UNKNOWN)
                        .says("self", "target", "owns meets")
                        .because("every other finding stands: a GAP on SUPPORT keeps the own word from ready")
                        .expect(readiness(UNDETERMINED), onOwnWord(NEARLY_READY)));
    }
}
