package org.careerladder.rules.semantics;

import static org.careerladder.model.facts.GateState.MET;
import static org.careerladder.model.ladder.Outcome.EXCEEDS;
import static org.careerladder.model.ladder.Outcome.MEETS;
import static org.careerladder.model.ladder.Outcome.NOT_MET;
import static org.careerladder.model.ladder.Outcome.PARTLY;
import static org.careerladder.model.ladder.Outcome.UNKNOWN;
import static org.careerladder.rules.semantics.Check.assessed;
import static org.careerladder.rules.semantics.Check.between;
import static org.careerladder.rules.semantics.Check.confirmed;
import static org.careerladder.rules.semantics.Check.gate;
import static org.careerladder.rules.semantics.Check.outcome;
import static org.careerladder.rules.semantics.Check.problem;
import static org.careerladder.rules.semantics.Check.stale;
import static org.careerladder.rules.semantics.Check.unconfirmed;
import static org.careerladder.rules.semantics.Settings.months;
import static org.careerladder.rules.semantics.Settings.roles;
import static org.careerladder.rules.semantics.Situation.situation;

import java.util.List;
import org.careerladder.model.facts.GateState;
import org.careerladder.model.process.Role;

/** Whose rating counts, and for how long. */
final class WhoseRatingCounts {

    private WhoseRatingCounts() {}

    static List<Situation> rows() {
        return List.of(
                situation("The manager says meets, a peer and the candidate exceeds")
                        .says("manager", "target", "owns meets")
                        .says("peer", "target", "owns exceeds")
                        .says("self", "target", "owns exceeds")
                        .because("the most authoritative role that rated wins, not the kindest")
                        .expect(outcome("target owns", MEETS), confirmed("target owns")),
                situation("No manager rated; a senior engineer says partly, a peer meets")
                        .says("senior", "target", "owns partly")
                        .says("peer", "target", "owns meets")
                        .because("after the manager the senior engineers have the word")
                        .expect(outcome("target owns", PARTLY), confirmed("target owns")),
                situation("The candidate says exceeds, the manager not-yet")
                        .says("self", "target", "owns exceeds")
                        .says("manager", "target", "owns not-yet")
                        .because("self stands last in the precedence")
                        .expect(outcome("target owns", NOT_MET), confirmed("target owns")),
                situation("Only the candidate rated, and says meets")
                        .says("self", "target", "owns meets")
                        .because("an unconfirmed rating is shown as outcome, and no bar uses it")
                        .expect(
                                outcome("target owns", MEETS),
                                unconfirmed("target owns"),
                                between("target", GateState.NOT_MET, MET)),
                situation("Only a decision-maker rated")
                        .says("decider", "target", "owns exceeds")
                        .because("a role outside the precedence is shown, not counted")
                        .expect(outcome("target owns", UNKNOWN), unconfirmed("target owns")),
                situation("A decision-maker says exceeds, a peer partly")
                        .says("decider", "target", "owns exceeds")
                        .says("peer", "target", "owns partly")
                        .because("a role outside the precedence is shown, not counted")
                        .expect(outcome("target owns", PARTLY)),
                situation("The manager says meets in June and partly in October")
                        .says("manager", "target", "owns meets", "2026-06-01")
                        .says("manager", "target", "owns partly")
                        .because("of one rater the latest rating counts, though it is lower")
                        .expect(outcome("target owns", PARTLY)),
                situation("Two peers, partly and meets")
                        .says("peer", "target", "owns partly")
                        .says("peer-two", "target", "owns meets")
                        .because("of several of one role the lower median: the lower of two")
                        .expect(outcome("target owns", PARTLY)),
                situation("Three peers, not-yet, meets and exceeds")
                        .says("peer", "target", "owns not-yet")
                        .says("peer-two", "target", "owns exceeds")
                        .says("peer-three", "target", "owns meets")
                        .because("of several of one role the median: the middle of three")
                        .expect(outcome("target owns", MEETS)),
                situation("Four peers, not-yet, partly, meets and exceeds")
                        .says("peer", "target", "owns exceeds")
                        .says("peer-two", "target", "owns not-yet")
                        .says("peer-three", "target", "owns meets")
                        .says("peer-four", "target", "owns partly")
                        .because("of several of one role the lower median: the second of four")
                        .expect(outcome("target owns", PARTLY)),
                situation("Two managers: one said exceeds, later meets; the other partly")
                        .says("manager", "target", "owns exceeds", "2026-05-01")
                        .says("manager", "target", "owns meets")
                        .says("manager-two", "target", "owns partly")
                        .because("first the latest of each rater, then the lower median of what is left")
                        .expect(outcome("target owns", PARTLY)),
                situation("The manager said meets in June and not observed in October")
                        .says("manager", "target", "owns meets", "2026-06-01")
                        .says("manager", "target", "owns not-observed")
                        .because("not observed never replaces a rating")
                        .expect(outcome("target owns", MEETS), confirmed("target owns")),
                situation("The manager could not observe it; a peer says partly")
                        .says("manager", "target", "owns not-observed")
                        .says("peer", "target", "owns partly")
                        .because("who could not observe has not rated, so the next role has the word")
                        .expect(outcome("target owns", PARTLY), confirmed("target owns")),
                situation("Manager and peer could not observe it; nobody rated")
                        .says("manager", "target", "owns not-observed")
                        .says("peer", "target", "owns not-observed")
                        .because("all not observed is unknown, and unknown is never not met")
                        .expect(outcome("target owns", UNKNOWN), between("target", GateState.NOT_MET, MET)),
                situation("A rating exactly twelve months old")
                        .says("manager", "target", "owns meets", "2025-11-20")
                        .because("older than rating-valid-for is none; as old as that is not older")
                        .expect(outcome("target owns", MEETS), gate("target", MET)),
                situation("A rating twelve months and a day old")
                        .says("manager", "target", "owns meets", "2025-11-19")
                        .because("a rating older than rating-valid-for is none")
                        .expect(outcome("target owns", UNKNOWN), stale("target owns")),
                situation("The manager's rating is too old, a peer's is not")
                        .says("manager", "target", "owns exceeds", "2025-10-01")
                        .says("peer", "target", "owns partly")
                        .because("a rating too old is none, so the most authoritative role that rated is the peer")
                        .expect(outcome("target owns", PARTLY), confirmed("target owns")),
                situation("A rating fourteen months old where ratings are valid for twenty-four")
                        .policy("rating-valid-for", months(24))
                        .says("manager", "target", "owns meets", "2025-09-20")
                        .because("the validity is the company's to set")
                        .expect(outcome("target owns", MEETS)),
                situation("A rating given on the as-of day")
                        .says("manager", "target", "owns meets", "2026-11-20")
                        .because("only what lies after as-of is a problem")
                        .expect(outcome("target owns", MEETS)),
                situation("A rating given the day after as-of")
                        .says("manager", "target", "owns meets", "2026-11-21")
                        .because("a rating after as-of is a problem")
                        .expect(problem("appraisals")),
                situation("The manager rates one criterion twice on one day at one gate")
                        .says("manager", "target", "owns meets")
                        .says("manager", "target", "owns partly")
                        .because("the same rater, criterion, gate and day twice is a problem, not a choice")
                        .expect(problem("twice")),
                situation("The manager rates a criterion on one day at both gates")
                        .current("ships")
                        .target("ships~more of it")
                        .says("manager", "current", "ships exceeds")
                        .says("manager", "target", "ships partly")
                        .because("two gates are two questions")
                        .expect(assessed(), outcome("current ships", EXCEEDS), outcome("target ships", PARTLY)),
                situation("The company lets only senior engineers and peers count; manager meets, peer partly")
                        .policy("rater-precedence", roles(Role.SENIOR_ENGINEER, Role.PEER))
                        .current("ships:optional")
                        .says("manager", "target", "owns meets")
                        .says("peer", "target", "owns partly")
                        .because("only roles in rater-precedence count")
                        .expect(outcome("target owns", PARTLY), confirmed("target owns")),
                situation("The company puts peers before the manager")
                        .policy("rater-precedence", roles(Role.PEER, Role.MANAGER, Role.CANDIDATE))
                        .says("manager", "target", "owns meets")
                        .says("peer", "target", "owns partly")
                        .because("the order of rater-precedence is the order of authority")
                        .expect(outcome("target owns", PARTLY)));
    }
}
