package org.careerladder.rules.semantics;

import static org.careerladder.model.facts.GateState.MET;
import static org.careerladder.model.facts.GateState.NEARLY;
import static org.careerladder.model.ladder.Outcome.EXCEEDS;
import static org.careerladder.model.ladder.Outcome.MEETS;
import static org.careerladder.model.ladder.Outcome.NOT_MET;
import static org.careerladder.model.ladder.Outcome.PARTLY;
import static org.careerladder.model.ladder.Outcome.UNGRADED;
import static org.careerladder.model.ladder.Outcome.UNKNOWN;
import static org.careerladder.rules.semantics.Bars.all;
import static org.careerladder.rules.semantics.Check.between;
import static org.careerladder.rules.semantics.Check.gate;
import static org.careerladder.rules.semantics.Check.holdsBack;
import static org.careerladder.rules.semantics.Check.outcome;
import static org.careerladder.rules.semantics.Check.refused;
import static org.careerladder.rules.semantics.Situation.situation;

import java.util.List;
import org.careerladder.model.facts.GateState;

/** What a rating says against what a level asks. */
final class Outcomes {

    private Outcomes() {}

    static List<Situation> rows() {
        return List.of(
                situation("Labels not-yet, partly, meets, exceeds: one criterion on each")
                        .target("owns", "lifts", "plans", "writes")
                        .says("manager", "target", "owns not-yet, lifts partly, plans meets, writes exceeds")
                        .because("from exceeds up, else from meets up, else from partly up, else not met")
                        .expect(
                                outcome("target owns", NOT_MET),
                                outcome("target lifts", PARTLY),
                                outcome("target plans", MEETS),
                                outcome("target writes", EXCEEDS)),
                situation(
                                "Six labels, partly not named: novice, learning, close, solid (meets), strong, star (exceeds)")
                        .labels("novice", "learning", "close", "+solid", "strong", "#star")
                        .target("owns", "lifts", "plans")
                        .says("manager", "target", "owns learning, lifts close, plans strong")
                        .because("the label right below meets is partly, and nothing lower")
                        .expect(
                                outcome("target owns", NOT_MET),
                                outcome("target lifts", PARTLY),
                                outcome("target plans", MEETS)),
                situation("The same six labels with learning named partly")
                        .labels("novice", "*learning", "close", "+solid", "strong", "#star")
                        .target("owns", "lifts", "plans")
                        .says("manager", "target", "owns novice, lifts learning, plans close")
                        .because("from partly up: every label between partly and meets is partly")
                        .expect(
                                outcome("target owns", NOT_MET),
                                outcome("target lifts", PARTLY),
                                outcome("target plans", PARTLY)),
                situation("Two labels above exceeds: meets, exceeds, stellar")
                        .labels("no", "nearly", "+meets", "#exceeds", "stellar")
                        .says("manager", "target", "owns stellar")
                        .because("from exceeds up")
                        .expect(outcome("target owns", EXCEEDS)),
                situation("A scale without exceeds, and its top label")
                        .labels("no", "nearly", "+yes")
                        .says("manager", "target", "owns yes")
                        .because("exceeds only where the scale has one")
                        .expect(outcome("target owns", MEETS), gate("target", MET)),
                situation("Two labels, no and yes; the manager says no")
                        .labels("no", "+yes")
                        .says("manager", "target", "owns no")
                        .because("a scale of two has no partly, so nothing is ever nearly met")
                        .expect(outcome("target owns", NOT_MET), gate("target", GateState.NOT_MET)),
                situation("Three labels, no, yes (meets), wow (exceeds); the manager says no")
                        .labels("no", "+yes", "#wow")
                        .says("manager", "target", "owns no")
                        .because("on three labels the one right below meets is partly, though it is the worst")
                        .expect(outcome("target owns", PARTLY), gate("target", NEARLY)),
                situation("Two labels whose worst is meets: good, great (exceeds); the manager says good")
                        .labels("+good", "#great")
                        .says("manager", "target", "owns good")
                        .because("from meets up, however low on the scale it stands")
                        .expect(outcome("target owns", MEETS), gate("target", MET)),
                situation("Two labels whose worst is meets, and nobody rated")
                        .labels("+good", "#great")
                        .because("filled with the worst and with the best label the bar holds: that is the state")
                        .expect(outcome("target owns", UNKNOWN), gate("target", MET), holdsBack("target", "")),
                situation("A scale of three on which the label right below meets is named not met")
                        .labels("no", "low", "*+yes")
                        .because("on three or more the label right below meets is partly; a scale cannot say otherwise")
                        .expect(refused("right below `meets`")),
                situation("Rungs, least rung 2: one criterion on each of none-yet, 1, 2, 3")
                        .target("owns@2", "lifts@2", "plans@2", "writes@2")
                        .says("manager", "rungs", "owns none-yet, lifts r1, plans r2, writes r3")
                        .because("above the least rung, equal, one below, lower; none-yet counts 0")
                        .expect(
                                outcome("target owns", NOT_MET),
                                outcome("target lifts", PARTLY),
                                outcome("target plans", MEETS),
                                outcome("target writes", EXCEEDS)),
                situation("Rungs, least rung 1, rated none-yet")
                        .target("owns@1")
                        .says("manager", "rungs", "owns none-yet")
                        .because("none-yet is one below the first rung, so partly")
                        .expect(outcome("target owns", PARTLY), gate("target", NEARLY)),
                situation("Rungs, least rung 1, and nobody rated")
                        .target("owns@1")
                        .because("at worst none-yet, one below: nearly; at best met")
                        .expect(outcome("target owns", UNKNOWN), between("target", NEARLY, MET)),
                situation("Rungs, the least rung is the highest, and it is reached")
                        .target("owns@4")
                        .says("manager", "rungs", "owns r4")
                        .because("equal to the least rung meets; no rung is left to exceed")
                        .expect(outcome("target owns", MEETS)),
                situation("Rungs, and the level asks no least rung")
                        .target("owns@0", "lifts@1")
                        .bar(all("lifts"))
                        .says("manager", "rungs", "owns r3, lifts r1")
                        .because("a rung without a least rung is ungraded")
                        .expect(outcome("target owns", UNGRADED)),
                situation("Rungs, the level asks no least rung, and its bar asks that it meets")
                        .target("owns@0", "lifts@1")
                        .because(
                                "what has no least rung can count points and never meets, so nobody could hold the bar")
                        .expect(refused("can never get there")),
                situation("One criterion on rungs that both levels ask, at rung 1 and rung 3; rated rung 2")
                        .current("ships@1")
                        .target("ships@3")
                        .says("manager", "rungs", "ships r2")
                        .because("a rung is rated once, and held against what each level asks")
                        .expect(outcome("current ships", EXCEEDS), outcome("target ships", PARTLY)));
    }
}
