package org.careerladder.rules.semantics;

import static org.careerladder.model.facts.GateState.MET;
import static org.careerladder.model.facts.GateState.NEARLY;
import static org.careerladder.model.facts.GateState.NOT_MET;
import static org.careerladder.rules.semantics.Bars.all;
import static org.careerladder.rules.semantics.Bars.anyOf;
import static org.careerladder.rules.semantics.Bars.atLeast;
import static org.careerladder.rules.semantics.Bars.noneBelow;
import static org.careerladder.rules.semantics.Bars.share;
import static org.careerladder.rules.semantics.Check.between;
import static org.careerladder.rules.semantics.Check.gate;
import static org.careerladder.rules.semantics.Settings.count;
import static org.careerladder.rules.semantics.Situation.situation;

import java.util.List;

/** Met, nearly, not met, or unknown. */
final class GateStates {

    private GateStates() {}

    static List<Situation> rows() {
        return List.of(
                two("One of two required is partly", "owns meets, lifts partly")
                        .because("it would hold if one partly criterion were met, and one is allowed")
                        .expect(gate("target", NEARLY)),
                two("Both required are partly", "owns partly, lifts partly")
                        .because("it would take two, and one is allowed")
                        .expect(gate("target", NOT_MET)),
                two("Both required are partly, and the company allows two", "owns partly, lifts partly")
                        .policy("nearly", count(2))
                        .because("at most nearly of the partly criteria, and nearly is policy")
                        .expect(gate("target", NEARLY)),
                two("One of two required is partly, and the company allows none", "owns meets, lifts partly")
                        .policy("nearly", count(0))
                        .because("with none allowed nothing is nearly met")
                        .expect(gate("target", NOT_MET)),
                two("One of two required is not met", "owns meets, lifts not-yet")
                        .because("only partly criteria are raised")
                        .expect(gate("target", NOT_MET)),
                two("One partly, one not met", "owns partly, lifts not-yet")
                        .because("raising the partly one does not make the bar hold")
                        .expect(gate("target", NOT_MET)),
                two("One meets, the other nobody rated", "owns meets")
                        .because("filled with the worst not met, with the best met: unknown")
                        .expect(between("target", NOT_MET, MET)),
                two("One is not met, the other nobody rated", "owns not-yet")
                        .because("whatever the unknown turns out to be, the gate is not met")
                        .expect(gate("target", NOT_MET)),
                two("One partly, the other nobody rated", "owns partly")
                        .because("at worst the unknown is not met, at best only the partly one is missing")
                        .expect(between("target", NOT_MET, NEARLY)),
                two("One meets; of the other only the candidate says not-yet", "owns meets")
                        .says("self", "target", "lifts not-yet")
                        .because("an unconfirmed standing is filled like an unknown one, even a low one")
                        .expect(between("target", NOT_MET, MET)),
                situation("60 % of three expected; two meet, the third nobody rated")
                        .target("owns:expected", "lifts:expected", "plans:expected")
                        .bar(share(60, "expected"))
                        .says("manager", "target", "owns meets, lifts meets")
                        .because("met at worst and at best, so met; the unknown decides nothing")
                        .expect(gate("target", MET)),
                situation("An optional criterion that no bar reads, and nobody rated")
                        .target("owns", "plans:optional")
                        .says("manager", "target", "owns meets")
                        .because("what no bar reads is filled either way, and changes nothing")
                        .expect(gate("target", MET)),
                situation("Three labels, no, yes, wow: one of one, and nobody rated")
                        .labels("no", "+yes", "#wow")
                        .because("the worst label there means partly, and one partly is nearly")
                        .expect(between("target", NEARLY, MET)),
                situation("Three labels, no, yes, wow: one rated no, the other nobody rated")
                        .labels("no", "+yes", "#wow")
                        .target("owns", "lifts")
                        .says("manager", "target", "owns no")
                        .because("at worst two are partly, at best one")
                        .expect(between("target", NOT_MET, NEARLY)),
                situation("Two labels, no and yes: one yes, the other nobody rated")
                        .labels("no", "+yes")
                        .target("owns", "lifts")
                        .says("manager", "target", "owns yes")
                        .because("without partly there is nothing between not met and met")
                        .expect(between("target", NOT_MET, MET)),
                situation("Two of two must exceed; one exceeds, the other is partly")
                        .target("owns", "lifts")
                        .bar(atLeast(2, "any", "exceeds"))
                        .says("manager", "target", "owns exceeds, lifts partly")
                        .because("raised to meets it does not exceed: meets is as far as nearly raises")
                        .expect(gate("target", NOT_MET)),
                situation("None below meets; one is partly")
                        .target("owns", "lifts")
                        .bar(noneBelow("meets", "any"))
                        .says("manager", "target", "owns meets, lifts partly")
                        .because("raised to meets it is not below meets")
                        .expect(gate("target", NEARLY)),
                situation("No least rung, none below rung 2; rated rung 1")
                        .target("owns@0", "lifts@1")
                        .bar(noneBelow("rung 2", "owns"))
                        .says("manager", "rungs", "owns r1, lifts r1")
                        .because("an ungraded criterion is raised by one rung, which is enough")
                        .expect(gate("target", NEARLY)),
                situation("No least rung, none below rung 2; rated none-yet")
                        .target("owns@0", "lifts@1")
                        .bar(noneBelow("rung 2", "owns"))
                        .says("manager", "rungs", "owns none-yet, lifts r1")
                        .because("one rung higher is rung 1, and that is still below")
                        .expect(gate("target", NOT_MET)),
                situation("Least rung 2, rated rung 1, none below rung 3")
                        .target("owns@2")
                        .bar(noneBelow("rung 3", "owns"))
                        .says("manager", "rungs", "owns r1")
                        .because("a partly criterion is raised to its least rung, and no further")
                        .expect(gate("target", NOT_MET)),
                situation("Least rung 3 and none below rung 3; rated rung 2")
                        .target("owns@3")
                        .bar(noneBelow("rung 3", "owns"))
                        .says("manager", "rungs", "owns r2")
                        .because("raised to its least rung, rung 3, the bar holds")
                        .expect(gate("target", NEARLY)),
                situation("Any of two: one bar is met, the other reads a criterion that nobody rated")
                        .target("owns", "lifts")
                        .bar(anyOf(all("owns"), all("lifts")))
                        .says("manager", "target", "owns meets")
                        .because("the bar holds whatever the unknown is")
                        .expect(gate("target", MET)),
                situation("Any of two: one criterion partly, the other nobody rated")
                        .target("owns", "lifts")
                        .bar(anyOf(all("owns"), all("lifts")))
                        .says("manager", "target", "owns partly")
                        .because("nearly at worst by the partly one, met at best by the unknown one")
                        .expect(between("target", NEARLY, MET)));
    }

    private static Situation two(String title, String said) {
        return situation(title).target("owns", "lifts").says("manager", "target", said);
    }
}
