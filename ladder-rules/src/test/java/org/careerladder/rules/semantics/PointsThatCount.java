package org.careerladder.rules.semantics;

import static org.careerladder.model.facts.GateState.MET;
import static org.careerladder.model.facts.GateState.NEARLY;
import static org.careerladder.model.facts.GateState.NOT_MET;
import static org.careerladder.rules.semantics.Bars.all;
import static org.careerladder.rules.semantics.Check.between;
import static org.careerladder.rules.semantics.Check.gate;
import static org.careerladder.rules.semantics.Check.holdsBack;
import static org.careerladder.rules.semantics.Check.refused;
import static org.careerladder.rules.semantics.PointsBar.points;
import static org.careerladder.rules.semantics.Situation.situation;

import java.util.List;
import java.util.stream.Stream;

/** What ratings are worth in points, and what points come to. */
final class PointsThatCount {

    private static final String CURVE = "core 1 3 6 12";

    private PointsThatCount() {}

    static List<Situation> rows() {
        return Stream.of(onRungs(), onLabels(), weightsBonusesAndCaps(), whatIsLeft(), refusals())
                .flatMap(List::stream)
                .toList();
    }

    /** Two criteria on four rungs, worth 1, 3, 6 and 12 points. */
    private static Situation two(String title, PointsBar bar, String said) {
        return situation(title)
                .target("owns@0%core", "lifts@0%core")
                .bar(bar.bar())
                .says("manager", "rungs", said);
    }

    private static List<Situation> onRungs() {
        return List.of(
                two(
                                "Points 1, 3, 6, 12; nine are asked; rungs 3 and 2",
                                points("9").curve(CURVE),
                                "owns r3, lifts r2")
                        .because("six and three are nine")
                        .expect(gate("target", MET)),
                two(
                                "Points 1, 3, 6, 12; nine are asked; rungs 3 and 1",
                                points("9").curve(CURVE),
                                "owns r3, lifts r1")
                        .because("seven, and one rung higher makes nine; either criterion at its best would do")
                        .expect(gate("target", NEARLY), holdsBack("target", "owns, lifts")),
                two(
                                "Points 1, 3, 6, 12; nine are asked; rungs 2 and 1",
                                points("9").curve(CURVE),
                                "owns r2, lifts r1")
                        .because("four, and no one rung makes nine of it")
                        .expect(gate("target", NOT_MET), holdsBack("target", "owns, lifts")),
                two(
                                "Points 1, 3, 6, 12; nine are asked; rungs 2 and 1, and the company allows two",
                                points("9").curve(CURVE),
                                "owns r2, lifts r1")
                        .policy("nearly", Settings.count(2))
                        .because("one rung higher each, six and three, are nine")
                        .expect(gate("target", NEARLY)),
                two(
                                "Points 1, 3, 6, 12; seven are asked; rung 3 and none yet",
                                points("7").curve(CURVE),
                                "owns r3, lifts none-yet")
                        .because("none-yet is worth nothing, and its first rung is worth the one that is missing")
                        .expect(gate("target", NEARLY)),
                two(
                                "Points 1, 3, 6, 12; nine are asked; rung 3, and one that nobody rated",
                                points("9").curve(CURVE),
                                "owns r3")
                        .because("at worst six, which a rung more makes twelve; at best eighteen")
                        .expect(between("target", NEARLY, MET)),
                situation("Six are asked, which rung 3 is worth, of a criterion whose least rung is 2; rung 2")
                        .target("owns@2%core")
                        .bar(points("6").curve(CURVE).bar())
                        .says("manager", "rungs", "owns r2")
                        .because("what meets its least rung is not partly, and is raised by nothing")
                        .expect(gate("target", NOT_MET), holdsBack("target", "owns")),
                situation("Points count rungs of a criterion that the level does not expect")
                        .target("owns@0%core")
                        .level("engineering/staff", "speaks@2%core")
                        .bar(points("9").curve(CURVE).bar())
                        .says("manager", "rungs", "owns r3, speaks r2")
                        .because("left out, every criterion whose class has a curve counts")
                        .expect(gate("target", MET)),
                situation("Points count what the level expects, and a criterion beside it has rungs")
                        .target("owns@0%core")
                        .level("engineering/staff", "speaks@2%core")
                        .bar(points("9").of("any").curve(CURVE).bar())
                        .says("manager", "rungs", "owns r3, speaks r2")
                        .because("any selects what the level expects, so six count, and a rung more makes twelve")
                        .expect(gate("target", NEARLY), holdsBack("target", "owns")));
    }

    private static List<Situation> onLabels() {
        return List.of(
                labelled("Labels worth 0, 1, 3, 5; eight are asked; exceeds and meets", "owns exceeds, lifts meets")
                        .because("a curve has one value for each label, the worst first: five and three")
                        .expect(gate("target", MET)),
                labelled("Labels worth 0, 1, 3, 5; eight are asked; exceeds and partly", "owns exceeds, lifts partly")
                        .because("six, and the partly criterion raised to meets makes eight")
                        .expect(gate("target", NEARLY), holdsBack("target", "lifts")),
                labelled("Labels worth 0, 1, 3, 5; eight are asked; both meet", "owns meets, lifts meets")
                        .because("six, and what meets is not raised")
                        .expect(gate("target", NOT_MET), holdsBack("target", "owns, lifts")));
    }

    private static Situation labelled(String title, String said) {
        return situation(title)
                .target("owns%core", "lifts%core")
                .bar(points("8").curve("core 0 1 3 5").bar())
                .says("manager", "target", said);
    }

    private static List<Situation> weightsBonusesAndCaps() {
        return List.of(
                two(
                                "A criterion that counts twice; nine are asked; rungs 2 and 2",
                                points("9").curve(CURVE).weight("owns", "2"),
                                "owns r2, lifts r2")
                        .because("twice three, and three")
                        .expect(gate("target", MET)),
                two(
                                "A criterion that counts half; 4.5 are asked; rungs 2 and 2",
                                points("4.5").curve(CURVE).weight("owns", "0.5"),
                                "owns r2, lifts r2")
                        .because("one and a half, and three, exactly")
                        .expect(gate("target", MET)),
                two(
                                "A criterion that counts half; 4.6 are asked; rungs 2 and 2",
                                points("4.6").curve(CURVE).weight("owns", "0.5"),
                                "owns r2, lifts r2")
                        .because("4.5 are not 4.6; a rung more is")
                        .expect(gate("target", NEARLY)),
                speaks("Two points on top for one who speaks; nine are asked, seven counted; speaks", "speaks meets")
                        .because("the bonus holds: seven and two")
                        .expect(gate("target", MET)),
                speaks(
                                "Two points on top for one who speaks; nine are asked, seven counted; speaks a little",
                                "speaks partly")
                        .because("the bonus does not hold, and would with one partly criterion met")
                        .expect(gate("target", NEARLY), holdsBack("target", "owns, lifts, speaks")),
                situation("Ten at most count, and two come on top; twelve are asked")
                        .target("owns@0%core", "lifts@0%core", "speaks")
                        .bar(points("12")
                                .curve(CURVE)
                                .cap("any", "10")
                                .bonus("2", all("speaks"))
                                .bar())
                        .says("manager", "rungs", "owns r4, lifts r4")
                        .says("manager", "target", "speaks meets")
                        .because("a bonus comes on top of what a cap holds down")
                        .expect(gate("target", MET)),
                capped(
                                "Of craft four at most count; eight are asked; craft has nine, impact three",
                                "owns r3, lifts r2, plans r2")
                        .because("four and three; impact a rung higher makes ten; more craft changes nothing")
                        .expect(gate("target", NEARLY), holdsBack("target", "plans")),
                capped(
                                "Of craft four at most count; eight are asked; craft has three, impact six",
                                "owns r2, lifts none-yet, plans r3")
                        .because("nine: what is below its cap counts in full")
                        .expect(gate("target", MET)));
    }

    private static Situation speaks(String title, String said) {
        return situation(title)
                .target("owns@0%core", "lifts@0%core", "speaks")
                .bar(points("9").curve(CURVE).bonus("2", all("speaks")).bar())
                .says("manager", "rungs", "owns r3, lifts r1")
                .says("manager", "target", said);
    }

    private static Situation capped(String title, String said) {
        return situation(title)
                .target("owns/craft@0%core", "lifts/craft@0%core", "plans/impact@0%core")
                .bar(points("8").curve(CURVE).cap("in craft", "4").bar())
                .says("manager", "rungs", said);
    }

    private static List<Situation> whatIsLeft() {
        return List.of(
                two(
                                "Eighteen are asked; one of two criteria is waived, the other at its best",
                                points("18").curve(CURVE),
                                "owns r4, lifts n/a")
                        .because("what is demanded is lowered to the most that can still be reached, twelve")
                        .expect(gate("target", MET)),
                two(
                                "Eighteen are asked; one of two criteria is waived, the other on rung 2",
                                points("18").curve(CURVE),
                                "owns r2, lifts n/a")
                        .because("lowered to twelve, and no further")
                        .expect(gate("target", NOT_MET), holdsBack("target", "owns")),
                two(
                                "Nine are asked; one of two criteria is waived, the other on rung 3",
                                points("9").curve(CURVE),
                                "owns r3, lifts n/a")
                        .because("nine can still be reached, so nothing is lowered")
                        .expect(gate("target", NEARLY)),
                speaks(
                                "Two points on top for one who speaks, which does not apply; nine are asked, seven counted",
                                "speaks n/a")
                        .because("a bonus for what does not apply is not given; a rung more makes nine")
                        .expect(gate("target", NEARLY), holdsBack("target", "owns, lifts")),
                situation("Fourteen are asked, two of them only to be had by a bonus that does not apply")
                        .target("owns@0%core", "speaks")
                        .bar(points("14").curve(CURVE).bonus("2", all("speaks")).bar())
                        .says("manager", "rungs", "owns r4")
                        .says("manager", "target", "speaks n/a")
                        .because("lowered to the twelve that can still be reached")
                        .expect(gate("target", MET)));
    }

    private static List<Situation> refusals() {
        return List.of(
                two("A curve of 1, 3, 2, 12", points("9").curve("core 1 3 2 12"), "owns r1")
                        .because("a better rating would be worth less, and could break the bar")
                        .expect(refused("falls")),
                two(
                                "Twenty-five are asked where two criteria come to twenty-four",
                                points("25").curve(CURVE),
                                "owns r1")
                        .because("a bar that nobody can hold is a mistake in the ladder")
                        .expect(refused("never be reached")),
                two(
                                "Twenty-five are asked, two of them by a bonus for the expected, of which the level has none",
                                points("25").curve(CURVE).bonus("2", all("expected")),
                                "owns r1")
                        .because("a bonus that nobody can be given makes nothing reachable")
                        .expect(refused("can never be given"), refused("come to 24 points")));
    }
}
