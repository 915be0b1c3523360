package org.careerladder.rules.semantics;

import static org.careerladder.model.facts.GateState.MET;
import static org.careerladder.model.facts.GateState.NOT_MET;
import static org.careerladder.model.ladder.Outcome.MEETS;
import static org.careerladder.model.ladder.Outcome.NOT_APPLICABLE;
import static org.careerladder.model.ladder.Outcome.PARTLY;
import static org.careerladder.model.ladder.Outcome.UNKNOWN;
import static org.careerladder.rules.semantics.Bars.all;
import static org.careerladder.rules.semantics.Bars.atLeast;
import static org.careerladder.rules.semantics.Bars.noneBelow;
import static org.careerladder.rules.semantics.Bars.share;
import static org.careerladder.rules.semantics.Check.between;
import static org.careerladder.rules.semantics.Check.finds;
import static org.careerladder.rules.semantics.Check.gate;
import static org.careerladder.rules.semantics.Check.holdsBack;
import static org.careerladder.rules.semantics.Check.notAssessed;
import static org.careerladder.rules.semantics.Check.outcome;
import static org.careerladder.rules.semantics.Settings.roles;
import static org.careerladder.rules.semantics.Situation.situation;

import java.util.List;
import org.careerladder.model.process.Role;

/** What does not apply to a candidate. */
final class Waivers {

    private Waivers() {}

    static List<Situation> rows() {
        return List.of(
                situation("The manager says that one of two required criteria does not apply; the other meets")
                        .target("owns", "lifts")
                        .says("manager", "target", "owns meets, lifts n/a")
                        .because("what is not applicable leaves the count")
                        .expect(outcome("target lifts", NOT_APPLICABLE), gate("target", MET)),
                situation("A peer says that it does not apply")
                        .target("owns", "lifts")
                        .says("manager", "target", "owns meets")
                        .says("peer", "target", "lifts n/a")
                        .because("from a role that may not waive, the standing stays unknown, with a NOTE")
                        .expect(
                                outcome("target lifts", UNKNOWN),
                                finds("NOTE MERIT standing/lifts@TARGET", "not applicable"),
                                between("target", NOT_MET, MET)),
                situation("The candidate says that it does not apply")
                        .target("owns", "lifts")
                        .says("manager", "target", "owns meets")
                        .says("self", "target", "lifts n/a")
                        .because("nobody waives for themselves")
                        .expect(outcome("target lifts", UNKNOWN), between("target", NOT_MET, MET)),
                situation("A peer says that it does not apply, another rates it partly")
                        .says("peer", "target", "owns n/a")
                        .says("peer-two", "target", "owns partly")
                        .because("a waiver that does not count takes nobody's word away")
                        .expect(outcome("target owns", PARTLY)),
                situation("A peer rates partly in June, and says in October that it does not apply")
                        .says("peer", "target", "owns partly", "2026-06-01")
                        .says("peer", "target", "owns n/a")
                        .because(
                                "of one rater the latest word; from a role that may not waive it leaves the standing unknown")
                        .expect(outcome("target owns", UNKNOWN)),
                situation("Two managers, of whom one waives and one rates partly")
                        .says("manager", "target", "owns n/a")
                        .says("manager-two", "target", "owns partly")
                        .because("within one role a rating stands before a waiver")
                        .expect(outcome("target owns", PARTLY)),
                situation("The manager waived thirteen months ago")
                        .says("manager", "target", "owns n/a", "2025-10-15")
                        .because("a waiver grows old as a rating does")
                        .expect(outcome("target owns", UNKNOWN)),
                situation("The company lets senior engineers waive, and one does")
                        .policy("may-waive", roles(Role.SENIOR_ENGINEER))
                        .target("owns", "lifts")
                        .says("manager", "target", "owns meets")
                        .says("senior", "target", "lifts n/a")
                        .because("who may waive is policy")
                        .expect(outcome("target lifts", NOT_APPLICABLE), gate("target", MET)),
                situation("The manager waived in June, and rates meets in October")
                        .says("manager", "target", "owns n/a", "2026-06-01")
                        .says("manager", "target", "owns meets")
                        .because("of one rater the latest word counts")
                        .expect(outcome("target owns", MEETS)),
                situation("The manager rated meets in June, and waives in October")
                        .target("owns", "lifts")
                        .says("manager", "target", "lifts not-yet", "2026-06-01")
                        .says("manager", "target", "lifts n/a, owns meets")
                        .because("of one rater the latest word counts, waiver or rating")
                        .expect(outcome("target lifts", NOT_APPLICABLE), gate("target", MET)),
                situation("The manager waives, a peer rates partly")
                        .target("owns", "lifts")
                        .says("manager", "target", "owns meets, lifts n/a")
                        .says("peer", "target", "lifts partly")
                        .because("the more authoritative role has the word, here that it does not apply")
                        .expect(outcome("target lifts", NOT_APPLICABLE), gate("target", MET)),
                situation("Two of three expected are asked; two are waived, the third meets")
                        .target("owns:expected", "lifts:expected", "plans:expected")
                        .bar(atLeast(2, "expected"))
                        .says("manager", "target", "owns meets, lifts n/a, plans n/a")
                        .because("a demanded count is lowered to what is left")
                        .expect(gate("target", MET)),
                situation("Two of three expected are asked; two are waived, the third does not meet")
                        .target("owns:expected", "lifts:expected", "plans:expected")
                        .bar(atLeast(2, "expected"))
                        .says("manager", "target", "owns not-yet, lifts n/a, plans n/a")
                        .because("lowered to what is left, and no further")
                        .expect(gate("target", NOT_MET), holdsBack("target", "owns")),
                situation("60 % of four expected; one is waived, one of the others does not meet")
                        .target("owns:expected", "lifts:expected", "plans:expected", "writes:expected")
                        .bar(share(60, "expected"))
                        .says("manager", "target", "owns meets, lifts meets, plans not-yet, writes n/a")
                        .because("it leaves the denominator: 60 % of three is 1.8, so two")
                        .expect(gate("target", MET)),
                situation("All of the expected are waived, and 60 % of them are asked")
                        .target("owns", "lifts:expected")
                        .bar(all("required"), share(60, "expected"))
                        .says("manager", "target", "owns meets, lifts n/a")
                        .because("an empty share holds")
                        .expect(gate("target", MET)),
                situation("None may be below partly; the one that is, is waived")
                        .target("owns", "lifts")
                        .bar(noneBelow("partly", "any"))
                        .says("manager", "target", "owns partly, lifts n/a")
                        .says("peer", "target", "lifts not-yet")
                        .because("what is not applicable is below nothing")
                        .expect(gate("target", MET)),
                situation("The only required criterion is waived, an expected one is not met")
                        .target("owns", "lifts:expected")
                        .says("manager", "target", "owns n/a, lifts not-yet")
                        .because("something is left at the gate, and nothing required of it is unmet")
                        .expect(gate("target", MET)),
                situation("Everything that the target asks is waived")
                        .says("manager", "target", "owns n/a")
                        .because("nothing left at a gate: not assessed")
                        .expect(notAssessed("target")),
                situation("Everything that the current level asks is waived")
                        .current("ships")
                        .says("manager", "current", "ships n/a")
                        .says("manager", "target", "owns meets")
                        .because("nothing left at a gate: not assessed")
                        .expect(notAssessed("current")));
    }
}
