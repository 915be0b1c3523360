package org.careerladder.rules.semantics;

import static org.careerladder.model.facts.GateState.MET;
import static org.careerladder.model.facts.GateState.NEARLY;
import static org.careerladder.model.facts.GateState.NOT_MET;
import static org.careerladder.rules.semantics.Bars.all;
import static org.careerladder.rules.semantics.Bars.atLeast;
import static org.careerladder.rules.semantics.Bars.mustInclude;
import static org.careerladder.rules.semantics.Check.between;
import static org.careerladder.rules.semantics.Check.gate;
import static org.careerladder.rules.semantics.Check.holdsBack;
import static org.careerladder.rules.semantics.Check.refused;
import static org.careerladder.rules.semantics.MeanBar.inner;
import static org.careerladder.rules.semantics.MeanBar.mean;
import static org.careerladder.rules.semantics.MeanBar.meanOf;
import static org.careerladder.rules.semantics.MeanBar.part;
import static org.careerladder.rules.semantics.Situation.situation;

import java.util.List;
import java.util.stream.Stream;
import org.careerladder.model.ladder.Bar;

/** Weighted means, means inside means, and what must be among what is met. */
final class MeansAndMusts {

    private MeansAndMusts() {}

    static List<Situation> rows() {
        return Stream.of(means(), whatIsLeft(), refusals(), musts())
                .flatMap(List::stream)
                .toList();
    }

    /** Labels are worth 1, 2, 3 and 4. */
    private static Situation three(String title, Bar bar, String said) {
        return situation(title).target("owns", "lifts", "plans").bar(bar).says("manager", "target", said);
    }

    private static List<Situation> means() {
        return List.of(
                three(
                                "A mean of 3.5 of two is asked; meets and exceeds",
                                mean("3.5", part("1", "owns"), part("1", "lifts")),
                                "owns meets, lifts exceeds")
                        .because("three and four are 3.5 in the mean")
                        .expect(gate("target", MET)),
                three(
                                "A mean of 3 is asked, of which one part counts twice; partly twice, and exceeds",
                                mean("3", part("2", "owns"), part("1", "lifts")),
                                "owns partly, lifts exceeds")
                        .because("eight thirds; met, the partly criterion makes ten thirds; the other is at its best")
                        .expect(gate("target", NEARLY), holdsBack("target", "owns")),
                three(
                                "A mean of 3.3333 of three is asked; meets, meets, exceeds",
                                mean("3.3333", part("1", "owns"), part("1", "lifts"), part("1", "plans")),
                                "owns meets, lifts meets, plans exceeds")
                        .because("ten thirds, which is a little more")
                        .expect(gate("target", MET)),
                three(
                                "A mean of 3.3334 of three is asked; meets, meets, exceeds",
                                mean("3.3334", part("1", "owns"), part("1", "lifts"), part("1", "plans")),
                                "owns meets, lifts meets, plans exceeds")
                        .because("ten thirds, which is a little less: nothing is rounded")
                        .expect(gate("target", NOT_MET), holdsBack("target", "owns, lifts")),
                three(
                                "A mean of 3 is asked of meets twice and of a mean of exceeds and partly",
                                mean("3", part("2", "owns"), inner("1", part("1", "lifts"), part("1", "plans"))),
                                "owns meets, lifts exceeds, plans partly")
                        .because("the mean inside is three, and so is the whole")
                        .expect(gate("target", MET)),
                three(
                                "A mean of 3.2 is asked of partly and of a mean of exceeds and exceeds",
                                mean("3.2", part("1", "owns"), inner("1", part("1", "lifts"), part("1", "plans"))),
                                "owns partly, lifts exceeds, plans exceeds")
                        .because("a mean inside is one part: two and four are three, not ten thirds")
                        .expect(gate("target", NEARLY), holdsBack("target", "owns")),
                situation("A mean of 2.5 of two on rungs is asked; rungs 3 and 2")
                        .target("owns@0", "lifts@0")
                        .bar(mean("2.5", part("1", "owns"), part("1", "lifts")))
                        .says("manager", "rungs", "owns r3, lifts r2")
                        .because("a rung counts as its number")
                        .expect(gate("target", MET)),
                situation("A mean of 2.5 of two on rungs is asked; rung 4 and none yet")
                        .target("owns@0", "lifts@0")
                        .bar(mean("2.5", part("1", "owns"), part("1", "lifts")))
                        .says("manager", "rungs", "owns r4, lifts none-yet")
                        .because("none-yet counts as 0; its first rung makes 2.5")
                        .expect(gate("target", NEARLY), holdsBack("target", "lifts")),
                three(
                                "A mean of 3 of two is asked; meets, and one that nobody rated",
                                mean("3", part("1", "owns"), part("1", "lifts")),
                                "owns meets")
                        .because(
                                "at worst two, at best 3.5; the rated one at its best makes 2.5, and so does not hold back")
                        .expect(between("target", NOT_MET, MET), holdsBack("target", "lifts")));
    }

    private static List<Situation> whatIsLeft() {
        return List.of(
                three(
                                "A mean of 3 of two is asked; meets, and one that is waived",
                                mean("3", part("1", "owns"), part("1", "lifts")),
                                "owns meets, lifts n/a")
                        .because("what does not apply leaves the mean")
                        .expect(gate("target", MET)),
                three(
                                "A mean of 4 is asked of a criterion that is waived; another is required and meets",
                                Bars.allOf(all("owns"), mean("4", part("1", "lifts"))),
                                "owns meets, lifts n/a")
                        .because("an empty mean holds")
                        .expect(gate("target", MET)),
                three(
                                "A mean of 3 is asked of meets and of a mean of which everything is waived",
                                mean("3", part("1", "owns"), inner("5", part("1", "lifts"), part("1", "plans"))),
                                "owns meets, lifts n/a, plans n/a")
                        .because("a mean of which nothing is left leaves the mean above it")
                        .expect(gate("target", MET)),
                situation("A mean of 3 of rungs 2 of 2 and of five is asked; the one with five is waived")
                        .target("owns@0of2", "lifts@0of5")
                        .bar(mean("3", part("1", "owns"), part("1", "lifts")))
                        .says("manager", "rungs", "owns r2, lifts n/a")
                        .because("what is demanded is lowered to the most that can still be reached")
                        .expect(gate("target", MET)),
                situation("A mean of 3 of rungs 1 of 2 and of five is asked; the one with five is waived")
                        .target("owns@0of2", "lifts@0of5")
                        .bar(mean("3", part("1", "owns"), part("1", "lifts")))
                        .says("manager", "rungs", "owns r1, lifts n/a")
                        .because("lowered to two, and one rung is missing")
                        .expect(gate("target", NEARLY)));
    }

    private static List<Situation> refusals() {
        return List.of(
                three(
                                "A mean of 4.5 of labels that are worth 4 at most",
                                mean("4.5", part("1", "owns"), inner("1", part("1", "lifts"))),
                                "owns meets")
                        .because("a bar that nobody can hold is a mistake in the ladder")
                        .expect(refused("never be reached")),
                three(
                                "A mean in which exceeds is worth less than meets",
                                meanOf("not-yet 1, partly 2, meets 4, exceeds 3", "3", part("1", "owns")),
                                "owns meets")
                        .because("a better rating could break the bar")
                        .expect(refused("fall")),
                three(
                                "A mean that says nothing of partly",
                                meanOf("not-yet 1, meets 3, exceeds 4", "3", part("1", "owns")),
                                "owns meets")
                        .because("nothing is guessed: every label is worth something")
                        .expect(refused("no value for `partly`")));
    }

    private static List<Situation> musts() {
        return List.of(
                three(
                                "Two of three must meet, owns among them; the other two do",
                                Bars.allOf(atLeast(2, "any"), mustInclude("owns")),
                                "owns not-yet, lifts meets, plans meets")
                        .because("whichever meet, the named one is among them")
                        .expect(gate("target", NOT_MET), holdsBack("target", "owns")),
                three(
                                "Two of three must meet, owns among them; owns and another do",
                                Bars.allOf(atLeast(2, "any"), mustInclude("owns")),
                                "owns meets, lifts meets, plans not-yet")
                        .because("two meet, and the named one is among them")
                        .expect(gate("target", MET)),
                three(
                                "Owns and lifts must be among them; one meets, one is partly",
                                mustInclude("owns, lifts"),
                                "owns meets, lifts partly, plans not-yet")
                        .because("every selected criterion is asked, and left out, to meet")
                        .expect(gate("target", NEARLY), holdsBack("target", "lifts")),
                three(
                                "Owns must be among them with exceeds, and meets",
                                mustInclude("owns", "exceeds"),
                                "owns meets, lifts meets, plans meets")
                        .because("the rating that the bar names is asked, and meets is not raised")
                        .expect(gate("target", NOT_MET), holdsBack("target", "owns")),
                three(
                                "Owns must be among them, and is waived",
                                Bars.allOf(all("lifts"), mustInclude("owns")),
                                "owns n/a, lifts meets")
                        .because("what is not applicable leaves what is asked; an empty share holds")
                        .expect(gate("target", MET)));
    }
}
