package org.careerladder.rules.semantics;

import static org.careerladder.model.facts.GateState.MET;
import static org.careerladder.model.facts.GateState.NEARLY;
import static org.careerladder.model.facts.GateState.NOT_MET;
import static org.careerladder.rules.semantics.Bars.all;
import static org.careerladder.rules.semantics.Bars.anyOf;
import static org.careerladder.rules.semantics.Bars.atLeast;
import static org.careerladder.rules.semantics.Bars.noneBelow;
import static org.careerladder.rules.semantics.Check.between;
import static org.careerladder.rules.semantics.Check.finds;
import static org.careerladder.rules.semantics.Check.findsNot;
import static org.careerladder.rules.semantics.Check.gate;
import static org.careerladder.rules.semantics.Check.holdsBack;
import static org.careerladder.rules.semantics.Situation.situation;

import java.util.List;

/** Which criteria hold a gate back, and what is found about them. */
final class WhatHoldsBack {

    private static final String[] THREE = {"owns:expected", "lifts:expected", "plans:expected"};

    private WhatHoldsBack() {}

    static List<Situation> rows() {
        return List.of(
                situation("One of two required is partly, the other meets")
                        .target("owns", "lifts")
                        .says("manager", "target", "owns meets, lifts partly")
                        .because("raising it alone makes the bar hold; it holds back and is a GAP on MERIT")
                        .expect(
                                gate("target", NEARLY),
                                holdsBack("target", "lifts"),
                                finds("GAP MERIT standing/lifts@TARGET"),
                                findsNot("GAP MERIT standing/owns@TARGET")),
                situation("Two of three expected; one meets, one partly, one not met")
                        .target(THREE)
                        .bar(atLeast(2, "expected"))
                        .says("manager", "target", "owns meets, lifts partly, plans not-yet")
                        .because("either of the two would do, so each is a smallest set, and both hold back")
                        .expect(gate("target", NEARLY), holdsBack("target", "lifts, plans")),
                situation("Two of three expected; none meets")
                        .target(THREE)
                        .bar(atLeast(2, "expected"))
                        .says("manager", "target", "owns not-yet, lifts partly, plans not-yet")
                        .because("every pair is a smallest set, so all three hold back")
                        .expect(gate("target", NOT_MET), holdsBack("target", "owns, lifts, plans")),
                situation("Two of three expected; two meet, the third is not met")
                        .target(THREE)
                        .bar(atLeast(2, "expected"))
                        .says("manager", "target", "owns meets, lifts meets, plans not-yet")
                        .because("where the gate is met nothing holds back; a tolerated shortfall is a NOTE")
                        .expect(
                                gate("target", MET),
                                holdsBack("target", ""),
                                finds("NOTE MERIT standing/plans@TARGET"),
                                findsNot("GAP MERIT")),
                situation("The required one is not met; two of three expected meet, the third does not")
                        .target("owns", "lifts:expected", "plans:expected", "writes:expected")
                        .bar(all("required"), atLeast(2, "expected"))
                        .says("manager", "target", "owns not-yet, lifts meets, plans meets, writes not-yet")
                        .because("raising the tolerated one as well is not a smallest set")
                        .expect(
                                holdsBack("target", "owns"),
                                finds("GAP MERIT standing/owns@TARGET"),
                                findsNot("GAP MERIT standing/writes@TARGET"),
                                finds("NOTE MERIT standing/writes@TARGET")),
                situation("Any of: owns and lifts, or plans; none of the three meets")
                        .target("owns", "lifts", "plans")
                        .bar(anyOf(all("owns, lifts"), all("plans")))
                        .says("manager", "target", "owns not-yet, lifts not-yet, plans not-yet")
                        .because("smallest means that nothing can be left out, not the fewest: both ways count")
                        .expect(holdsBack("target", "owns, lifts, plans")),
                situation("Any of: owns, or owns and lifts; neither meets")
                        .target("owns", "lifts")
                        .bar(anyOf(all("owns"), all("owns, lifts")))
                        .says("manager", "target", "owns not-yet, lifts not-yet")
                        .because("owns alone is enough, so lifts is in no smallest set")
                        .expect(holdsBack("target", "owns")),
                situation("A required criterion that nobody rated")
                        .target("owns", "lifts")
                        .says("manager", "target", "owns meets")
                        .because("an unknown one that holds back asks to be rated, and is never a GAP on MERIT")
                        .expect(
                                holdsBack("target", "lifts"),
                                finds("GAP SUPPORT standing/lifts@TARGET"),
                                findsNot("GAP MERIT")),
                situation("A required criterion that only the candidate rated, as exceeding")
                        .target("owns", "lifts")
                        .says("manager", "target", "owns meets")
                        .says("self", "target", "lifts exceeds")
                        .because("unconfirmed is taken at its worst: it holds back and asks to be rated")
                        .expect(
                                holdsBack("target", "lifts"),
                                finds("GAP EVIDENCE standing/lifts@TARGET", "own rating"),
                                findsNot("GAP MERIT")),
                situation("A required criterion that only the candidate rated, as not-yet")
                        .target("owns", "lifts")
                        .says("manager", "target", "owns meets")
                        .says("self", "target", "lifts not-yet")
                        .because("an unconfirmed low rating is no GAP on MERIT either")
                        .expect(holdsBack("target", "lifts"), findsNot("GAP MERIT")),
                situation("Two of three expected meet; of the third only the candidate spoke")
                        .target(THREE)
                        .bar(atLeast(2, "expected"))
                        .says("manager", "target", "owns meets, lifts meets")
                        .says("self", "target", "plans partly")
                        .because("the bar holds without it")
                        .expect(gate("target", MET), holdsBack("target", ""), findsNot("GAP SUPPORT standing/plans")),
                situation("One required is not met, the other nobody rated")
                        .target("owns", "lifts")
                        .says("manager", "target", "owns not-yet")
                        .because("only both together make the bar hold")
                        .expect(
                                gate("target", NOT_MET),
                                holdsBack("target", "owns, lifts"),
                                finds("GAP MERIT standing/owns@TARGET"),
                                findsNot("GAP MERIT standing/lifts@TARGET")),
                situation("Any of: owns, or lifts; owns is partly, lifts nobody rated")
                        .target("owns", "lifts")
                        .bar(anyOf(all("owns"), all("lifts")))
                        .says("manager", "target", "owns partly")
                        .because("each alone would do, with the other as it stands at its worst")
                        .expect(between("target", NEARLY, MET), holdsBack("target", "owns, lifts")),
                situation("Every required must exceed; one meets")
                        .target("owns", "lifts")
                        .bar(noneBelow("exceeds", "any"))
                        .says("manager", "target", "owns exceeds, lifts meets")
                        .because("raised to their best, not to meets: what meets can hold back")
                        .expect(
                                gate("target", NOT_MET),
                                holdsBack("target", "lifts"),
                                finds("GAP MERIT standing/lifts@TARGET")),
                situation("The current level's one criterion is partly")
                        .current("ships")
                        .says("manager", "current", "ships partly")
                        .says("manager", "target", "owns exceeds")
                        .because("the same at both gates")
                        .expect(
                                gate("current", NEARLY),
                                holdsBack("current", "ships"),
                                finds("GAP MERIT standing/ships@CURRENT")),
                situation("No least rung, none below rung 3; rated rung 1")
                        .target("owns@0", "lifts@1")
                        .bar(noneBelow("rung 3", "owns"))
                        .says("manager", "rungs", "owns r1, lifts r1")
                        .because("an ungraded criterion that the bar reads holds back like any other")
                        .expect(
                                gate("target", NOT_MET),
                                holdsBack("target", "owns"),
                                finds("GAP MERIT standing/owns@TARGET")));
    }
}
