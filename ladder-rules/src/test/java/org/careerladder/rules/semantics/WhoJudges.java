package org.careerladder.rules.semantics;

import static org.careerladder.model.assessment.Readiness.READY;
import static org.careerladder.model.assessment.Readiness.UNDETERMINED;
import static org.careerladder.model.facts.GateState.MET;
import static org.careerladder.model.facts.GateState.NEARLY;
import static org.careerladder.model.facts.GateState.NOT_MET;
import static org.careerladder.rules.semantics.Bars.all;
import static org.careerladder.rules.semantics.Bars.anyOf;
import static org.careerladder.rules.semantics.Bars.judgement;
import static org.careerladder.rules.semantics.Check.between;
import static org.careerladder.rules.semantics.Check.finds;
import static org.careerladder.rules.semantics.Check.findsNot;
import static org.careerladder.rules.semantics.Check.gate;
import static org.careerladder.rules.semantics.Check.holdsBack;
import static org.careerladder.rules.semantics.Check.onOwnWord;
import static org.careerladder.rules.semantics.Check.problem;
import static org.careerladder.rules.semantics.Check.readiness;
import static org.careerladder.rules.semantics.PointsBar.points;
import static org.careerladder.rules.semantics.Situation.situation;

import java.util.List;
import org.careerladder.model.process.Role;

/** What only people can say, and whose word it is. */
final class WhoJudges {

    private WhoJudges() {}

    static List<Situation> rows() {
        return List.of(
                judged("The manager judges that it holds")
                        .judges("manager", "track-record yes")
                        .because("it holds where somebody who may has said so")
                        .expect(gate("target", MET), readiness(READY)),
                judged("The manager judges that it does not")
                        .judges("manager", "track-record no")
                        .because("a judgement is never a step short, so nothing is nearly met; no is a GAP on MERIT")
                        .expect(
                                gate("target", NOT_MET),
                                holdsBack("target", "track-record"),
                                finds("GAP MERIT judgement/track-record@TARGET")),
                judged("Nobody has judged it")
                        .because("unanswered it is unknown, and to have it judged is asked for on SUPPORT, not MERIT")
                        .expect(
                                between("target", NOT_MET, MET),
                                holdsBack("target", "track-record"),
                                finds("GAP SUPPORT judgement/track-record@TARGET"),
                                findsNot("GAP MERIT"),
                                readiness(UNDETERMINED)),
                judged("Only the candidate judges that it holds")
                        .judges("self", "track-record yes")
                        .because("the own answer does not count; it does on the own word")
                        .expect(
                                between("target", NOT_MET, MET),
                                finds("GAP EVIDENCE judgement/track-record@TARGET"),
                                readiness(UNDETERMINED),
                                onOwnWord(READY)),
                judged("The candidate judges that it holds, the manager that it does not")
                        .judges("self", "track-record yes")
                        .judges("manager", "track-record no")
                        .because("where somebody answered who may, the own answer counts nowhere")
                        .expect(gate("target", NOT_MET)),
                judged("A peer judges that it holds")
                        .judges("peer", "track-record yes")
                        .because("a peer is a role of rater-precedence other than self")
                        .expect(gate("target", MET)),
                judged("A peer judges that it holds, where only managers and seniors rate")
                        .policy("rater-precedence", Settings.roles(Role.MANAGER, Role.SENIOR_ENGINEER))
                        .judges("peer", "track-record yes")
                        .because("who may judge is who may rate")
                        .expect(between("target", NOT_MET, MET)),
                judged("A decision-maker judges that it holds")
                        .judges("decider", "track-record yes")
                        .because("not a role of rater-precedence: shown, not counted")
                        .expect(between("target", NOT_MET, MET)),
                judged("The manager judges that it does not hold, a peer that it does")
                        .judges("manager", "track-record no")
                        .judges("peer", "track-record yes")
                        .because("the most authoritative role that answered wins")
                        .expect(gate("target", NOT_MET)),
                judged("The manager said no in June, and yes in October")
                        .judges("manager", "track-record no", "2026-06-01")
                        .judges("manager", "track-record yes")
                        .because("of one person the latest word")
                        .expect(gate("target", MET)),
                judged("Of two peers one says yes, one no")
                        .judges("peer", "track-record yes")
                        .judges("peer-two", "track-record no")
                        .because("of several of one role the lower median: half is not enough")
                        .expect(gate("target", NOT_MET)),
                judged("Of three peers two say yes")
                        .judges("peer", "track-record yes")
                        .judges("peer-two", "track-record no")
                        .judges("peer-three", "track-record yes")
                        .because("of several of one role the lower median: more than half")
                        .expect(gate("target", MET)),
                judged("The manager said yes two years ago")
                        .judges("manager", "track-record yes", "2024-11-01")
                        .because("an answer has no age: what was judged once is on record")
                        .expect(gate("target", MET)),
                situation("A required criterion is partly met, and the judgement is unanswered")
                        .bar(all("owns"), judgement("track-record"))
                        .says("manager", "target", "owns partly")
                        .because("at worst both are missing, at best one partly criterion")
                        .expect(between("target", NOT_MET, NEARLY), holdsBack("target", "owns, track-record")),
                situation("Every required meets, or somebody judges it; not met, and judged")
                        .bar(anyOf(all("owns"), judgement("track-record")))
                        .says("manager", "target", "owns not-yet")
                        .judges("manager", "track-record yes")
                        .because("one of the bars is enough")
                        .expect(gate("target", MET)),
                situation("One answer, and both levels ask for it")
                        .currentBar(judgement("track-record"))
                        .bar(judgement("track-record"))
                        .says("manager", "target", "owns meets")
                        .judges("manager", "track-record yes")
                        .because("one id asks one question, and one answer serves at both gates")
                        .expect(gate("current", MET), gate("target", MET)),
                situation("Two points on top where it is judged; nine are asked, seven counted")
                        .target("owns@0%core", "lifts@0%core")
                        .bar(points("9")
                                .curve("core 1 3 6 12")
                                .bonus("2", judgement("track-record"))
                                .bar())
                        .says("manager", "rungs", "owns r3, lifts r1")
                        .because("unanswered the bonus is open: at worst a rung is missing, at best nothing")
                        .expect(between("target", NEARLY, MET), holdsBack("target", "owns, lifts, track-record")),
                judged("An answer to a judgement that no level asks for")
                        .judges("manager", "track-recrod yes")
                        .because("an unknown id is an error, never silence")
                        .expect(problem("judgement")),
                judged("An answer from after as-of")
                        .judges("manager", "track-record yes", "2026-11-21")
                        .because("what is not yet said cannot be known")
                        .expect(problem("judgement")));
    }

    private static Situation judged(String title) {
        return situation(title).bar(all("owns"), judgement("track-record")).says("manager", "target", "owns meets");
    }
}
