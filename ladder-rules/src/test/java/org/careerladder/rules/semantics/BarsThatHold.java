package org.careerladder.rules.semantics;

import static org.careerladder.model.facts.GateState.MET;
import static org.careerladder.model.facts.GateState.NEARLY;
import static org.careerladder.model.facts.GateState.NOT_MET;
import static org.careerladder.rules.semantics.Bars.all;
import static org.careerladder.rules.semantics.Bars.allOf;
import static org.careerladder.rules.semantics.Bars.anyOf;
import static org.careerladder.rules.semantics.Bars.atLeast;
import static org.careerladder.rules.semantics.Bars.noneBelow;
import static org.careerladder.rules.semantics.Bars.share;
import static org.careerladder.rules.semantics.Check.gate;
import static org.careerladder.rules.semantics.Check.holdsBack;
import static org.careerladder.rules.semantics.Check.refused;
import static org.careerladder.rules.semantics.Situation.situation;

import java.util.List;

/** When a bar holds. */
final class BarsThatHold {

    private static final String[] THREE = {"owns:expected", "lifts:expected", "plans:expected"};

    private BarsThatHold() {}

    static List<Situation> rows() {
        return List.of(
                situation("No bar named: the required criterion meets, an expected and an optional do not")
                        .target("owns", "lifts:expected", "plans:optional")
                        .says("manager", "target", "owns meets, lifts not-yet, plans not-yet")
                        .because("left out, every required expectation meets and nothing else is asked")
                        .expect(gate("target", MET)),
                situation("No bar named, and nothing is required")
                        .target("lifts:expected")
                        .says("manager", "target", "lifts not-yet")
                        .because("every one of none meets")
                        .expect(gate("target", MET)),
                situation("all: any, with an expected criterion not met")
                        .target("owns", "lifts:expected")
                        .bar(all("any"))
                        .says("manager", "target", "owns meets, lifts not-yet")
                        .because("the bar alone decides a gate, not the importance")
                        .expect(gate("target", NOT_MET), holdsBack("target", "lifts")),
                situation("The bar asks for expected ones alone; the required criterion is not met")
                        .target("owns", "lifts:expected")
                        .bar(all("expected"))
                        .says("manager", "target", "owns not-yet, lifts meets")
                        .because("the bar alone decides a gate: where it is named, nothing else is added")
                        .expect(gate("target", MET)),
                situation("60 % of three expected, two meet")
                        .target(THREE)
                        .bar(share(60, "expected"))
                        .says("manager", "target", "owns meets, lifts exceeds, plans not-yet")
                        .because("60 % of three is 1.8, rounded up two")
                        .expect(gate("target", MET)),
                situation("60 % of three expected, one meets")
                        .target(THREE)
                        .bar(share(60, "expected"))
                        .says("manager", "target", "owns meets, lifts not-yet, plans not-yet")
                        .because("rounded up two, and one is not two")
                        .expect(gate("target", NOT_MET)),
                situation("33 % of three expected, one meets")
                        .target(THREE)
                        .bar(share(33, "expected"))
                        .says("manager", "target", "owns meets, lifts not-yet, plans not-yet")
                        .because("33 % of three is 0.99, rounded up one")
                        .expect(gate("target", MET)),
                situation("34 % of three expected, one meets")
                        .target(THREE)
                        .bar(share(34, "expected"))
                        .says("manager", "target", "owns meets, lifts not-yet, plans not-yet")
                        .because("34 % of three is 1.02, rounded up two")
                        .expect(gate("target", NOT_MET)),
                situation("50 % of two expected, one meets")
                        .target("owns:expected", "lifts:expected")
                        .bar(share(50, "expected"))
                        .says("manager", "target", "owns meets, lifts not-yet")
                        .because("an even share is not rounded at all")
                        .expect(gate("target", MET)),
                situation("60 % of expected where the level expects none")
                        .bar(all("required"), share(60, "expected"))
                        .says("manager", "target", "owns meets")
                        .because("an empty share holds")
                        .expect(gate("target", MET)),
                situation("Two of three expected must exceed; one exceeds, two meet")
                        .target(THREE)
                        .bar(atLeast(2, "expected", "exceeds"))
                        .says("manager", "target", "owns exceeds, lifts meets, plans meets")
                        .because("a bar may ask for more than meets")
                        .expect(gate("target", NOT_MET), holdsBack("target", "lifts, plans")),
                situation("Four of three expected are asked")
                        .target(THREE)
                        .bar(atLeast(4, "expected"))
                        .because("a bar that nobody can hold is a mistake in the ladder")
                        .expect(refused("never be reached")),
                situation("None below partly: one partly, one meets")
                        .target("owns", "lifts")
                        .bar(noneBelow("partly", "any"))
                        .says("manager", "target", "owns partly, lifts meets")
                        .because("partly is not below partly")
                        .expect(gate("target", MET)),
                situation("None below partly: one not-yet")
                        .target("owns", "lifts")
                        .bar(noneBelow("partly", "any"))
                        .says("manager", "target", "owns not-yet, lifts meets")
                        .because("one below is enough")
                        .expect(gate("target", NOT_MET), holdsBack("target", "owns")),
                situation("None below rung 2, where the level asks rung 1; rated rung 1")
                        .target("owns@1")
                        .bar(noneBelow("rung 2", "owns"))
                        .says("manager", "rungs", "owns r1")
                        .because("the bar counts rungs from 1, whatever the level's least rung; meets is not partly")
                        .expect(gate("target", NOT_MET), holdsBack("target", "owns")),
                situation("Any of: every required meets, or two of craft exceed; only the second holds")
                        .target("owns/impact", "lifts/craft:expected", "plans/craft:expected")
                        .bar(anyOf(all("required"), atLeast(2, "in craft", "exceeds")))
                        .says("manager", "target", "owns not-yet, lifts exceeds, plans exceeds")
                        .because("one of the bars is enough")
                        .expect(gate("target", MET)),
                situation("All of any, and rung 1 of a criterion that the bar names and the level does not ask")
                        .target("owns@1")
                        .level("engineering/staff", "speaks@2")
                        .bar(all("any"), noneBelow("rung 1", "speaks"))
                        .says("manager", "rungs", "owns r1, speaks r1")
                        .because(
                                "a selection speaks of what the level asks; what only the bar names is selected by name alone")
                        .expect(gate("target", MET)),
                situation("A list of bars, of which one does not hold")
                        .target("owns", "lifts:expected")
                        .bar(all("required"), atLeast(1, "expected"))
                        .says("manager", "target", "owns meets, lifts not-yet")
                        .because("a list of bars is all of them")
                        .expect(gate("target", NOT_MET), holdsBack("target", "lifts")),
                situation("Any of two lists, each of which lacks one")
                        .target("owns", "lifts", "plans", "writes")
                        .bar(anyOf(allOf(all("owns"), all("lifts")), allOf(all("plans"), all("writes"))))
                        .says("manager", "target", "owns meets, lifts partly, plans partly, writes meets")
                        .because("neither list holds, and either would with one partly criterion more")
                        .expect(gate("target", NEARLY), holdsBack("target", "lifts, plans")));
    }
}
