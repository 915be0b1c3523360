package org.careerladder.ladders;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.careerladder.ladders.Published.Entry;
import org.careerladder.model.ladder.Bar;
import org.careerladder.model.ladder.CompetencyId;
import org.careerladder.model.ladder.Criterion;
import org.careerladder.model.ladder.CriterionId;
import org.careerladder.model.ladder.Demand;
import org.careerladder.model.ladder.Ladder;
import org.careerladder.model.ladder.Mark;
import org.careerladder.model.ladder.Score;
import org.careerladder.model.ladder.Selection;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Floors of ranges, curves by class with gates, and k of n: each holds at its boundary and not one step below. */
class OtherOraclesTest {

    @BeforeAll
    static void somebody_has_put_them_there() {
        Assumptions.assumeTrue(
                Files.isDirectory(Published.folder()), "no published ladders beside the project: skipped");
    }

    @Test
    void floors_on_the_sum_of_ranges_are_as_published_and_the_minima_alone_fall_short() {
        var published = Published.of("socialbakers");
        var conversion = new Conversion(published);
        var ladder = conversion.ladder();
        var levels = published.list("levels");
        var floors = levels.stream()
                .map(level -> published.list("rules").stream()
                        .filter(rule -> rule.text("level").equals(level.text("id")))
                        .findFirst()
                        .orElseThrow()
                        .number("threshold"))
                .toList();
        var rated = new Rated(
                ladder,
                IntStream.range(0, levels.size())
                        .mapToObj(i -> Map.entry("floor-" + i, withoutBonus(conversion.points(floors.get(i)))))
                        .toList());

        for (int i = 0; i < levels.size(); i++) {
            var ranges = ranges(published, levels.get(i));
            assertThat(floor(ranges)).as("%s", levels.get(i)).isEqualTo(floors.get(i));
            var minima = new HashMap<CriterionId, Integer>();
            ranges.forEach(range -> minima.put(CriterionId.of(range.text("criterion")), range.number("min")));
            assertThat(rated.held(minima)).as("minima of %s", levels.get(i)).doesNotContain("floor-" + i);
            assertThat(rated.held(raised(ranges, minima, floors.get(i)))).contains("floor-" + i);
        }
    }

    private static List<Entry> ranges(Published published, Entry level) {
        return published.list("requirements").stream()
                .filter(each -> each.text("level").equals(level.text("id")) && each.has("max"))
                .toList();
    }

    /** The sum of each minimum and a quarter of its range, halves rounded up. */
    private static int floor(List<Entry> ranges) {
        int quarters = ranges.stream()
                .mapToInt(range -> 3 * range.number("min") + range.number("max"))
                .sum();
        return (quarters + 2) / 4;
    }

    private static Bar withoutBonus(Bar bar) {
        var points = (Bar.Points) bar;
        return new Bar.Points(points.atLeast(), points.of(), points.curves(), List.of(), List.of(), List.of());
    }

    /** The minima, raised within their ranges one after the other until their sum is the floor. */
    private static Map<CriterionId, Integer> raised(List<Entry> ranges, Map<CriterionId, Integer> minima, int floor) {
        var raised = new HashMap<>(minima);
        for (Entry range : ranges) {
            int missing =
                    floor - raised.values().stream().mapToInt(Integer::intValue).sum();
            var id = CriterionId.of(range.text("criterion"));
            int room = range.number("max") - range.number("min");
            raised.merge(id, Math.max(0, Math.min(room, missing)), Integer::sum);
        }
        return raised;
    }

    @Test
    void three_curves_and_a_gate_on_one_part_of_the_sum_hold_at_their_boundaries() {
        var ladder = byGroup(new Conversion(Published.of("palantirnet")).ladder());
        var thresholds = List.of(0, 10, 20, 40, 60, 80, 100, 130, 160, 190, 230, 270, 300, 330, 360);
        var rated = new Rated(
                ladder,
                IntStream.range(0, thresholds.size())
                        .mapToObj(i -> Map.entry(String.valueOf(i + 1), gated(i + 1, thresholds.get(i))))
                        .toList());
        var practices = ofGroup(ladder, "a");
        var others = Stream.of("b", "c", "d")
                .flatMap(group -> ofGroup(ladder, group).stream())
                .toList();

        // Much of everything else and two small practices: 4 + 4 points in practice are below the first gate.
        var broad = rungs(others, 5);
        broad.putAll(rungs(practices.subList(0, 2), 1));
        assertThat(rated.highest(broad)).isEqualTo("3");
        // 24 + 4 is still below 30; 24 + 12 is above, and allows three levels more and no further.
        broad.put(practices.get(0), 3);
        assertThat(rated.highest(broad)).isEqualTo("3");
        broad.put(practices.get(1), 2);
        assertThat(rated.highest(broad)).isEqualTo("6");
        // 60 + 12 is one point below the gate of 73; with another 4 it is open.
        broad.put(practices.get(0), 5);
        assertThat(rated.highest(broad)).isEqualTo("6");
        broad.put(practices.get(2), 1);
        assertThat(rated.highest(broad)).isEqualTo("9");
    }

    /** Each group of criteria is of a class of its own. */
    private static Ladder byGroup(Ladder ladder) {
        var criteria = ladder.criteria().stream()
                .map(each -> new Criterion(
                        each.id(), each.competency(), each.name(), curveOf(each.competency()), each.rungs()))
                .toList();
        return new Ladder(
                ladder.id(),
                ladder.name(),
                ladder.version(),
                ladder.ratings(),
                ladder.competencies(),
                criteria,
                ladder.tracks());
    }

    private static String curveOf(CompetencyId group) {
        return group.value().equals("a") ? "a" : group.value().equals("b") ? "b" : "c";
    }

    private static List<CriterionId> ofGroup(Ladder ladder, String group) {
        return ladder.criteria().stream()
                .filter(each -> each.competency().value().equals(group))
                .map(Criterion::id)
                .toList();
    }

    private static Map<CriterionId, Integer> rungs(List<CriterionId> criteria, int rung) {
        var rungs = new HashMap<CriterionId, Integer>();
        criteria.forEach(id -> rungs.put(id, rung));
        return rungs;
    }

    private static Bar gated(int level, int threshold) {
        int gate = level < 4 ? 0 : level < 7 ? 30 : level < 10 ? 73 : level < 13 ? 133 : 195;
        return new Bar.AllOf(List.of(
                points(
                        threshold,
                        List.of(
                                curve("a", 4, 12, 24, 40, 60),
                                curve("b", 2, 6, 12, 20, 30),
                                curve("c", 1, 3, 6, 10, 15))),
                points(gate, List.of(curve("a", 4, 12, 24, 40, 60)))));
    }

    private static Bar points(int atLeast, List<Bar.Curve> curves) {
        return new Bar.Points(Score.of(atLeast), new Selection.Counted(), curves, List.of(), List.of(), List.of());
    }

    private static Bar.Curve curve(String pointsClass, int... points) {
        return new Bar.Curve(
                pointsClass, IntStream.of(points).mapToObj(Score::of).toList());
    }

    @Test
    void k_of_n_with_an_alternative_a_floor_and_a_must_holds_at_its_boundaries() {
        var ladder = new Conversion(Published.of("etsy")).ladder();
        var all = new Selection.Named(
                ladder.criteria().stream().map(Criterion::id).toList());
        var leadership = new Selection.Named(List.of(CriterionId.of("leadership")));
        var rated = new Rated(
                ladder,
                List.of(
                        Map.entry("two-at-two", some(2, all, 2)),
                        Map.entry("one-at-three", some(1, all, 3)),
                        Map.entry("two-at-three-none-below-two", both(some(2, all, 3), new Bar.NoneBelow(at(2), all))),
                        Map.entry(
                                "one-at-four-or-all-at-three",
                                new Bar.AnyOf(List.of(some(1, all, 4), some(5, all, 3)))),
                        Map.entry(
                                "two-at-four-with-leadership",
                                both(some(2, all, 4), new Bar.MustInclude(leadership, at(4)))),
                        Map.entry(
                                "one-at-five-two-at-four-with-leadership",
                                new Bar.AllOf(List.of(
                                        some(1, all, 5), some(2, all, 4), new Bar.MustInclude(leadership, at(4)))))));

        assertThat(rated.held(vector(ladder, 2, 1, 1, 1, 1))).isEmpty();
        assertThat(rated.held(vector(ladder, 2, 2, 1, 1, 1))).containsExactly("two-at-two");
        assertThat(rated.held(vector(ladder, 3, 3, 1, 2, 2))).containsExactly("two-at-two", "one-at-three");
        assertThat(rated.held(vector(ladder, 3, 3, 2, 2, 2)))
                .containsExactly("two-at-two", "one-at-three", "two-at-three-none-below-two");
        assertThat(rated.held(vector(ladder, 3, 3, 3, 3, 2))).doesNotContain("one-at-four-or-all-at-three");
        assertThat(rated.held(vector(ladder, 3, 3, 3, 3, 3))).contains("one-at-four-or-all-at-three");
        assertThat(rated.held(vector(ladder, 4, 0, 0, 0, 0)))
                .containsExactly("one-at-three", "one-at-four-or-all-at-three");
        assertThat(rated.held(vector(ladder, 4, 4, 4, 4, 3))).doesNotContain("two-at-four-with-leadership");
        assertThat(rated.held(vector(ladder, 4, 3, 3, 3, 4))).contains("two-at-four-with-leadership");
        assertThat(rated.held(vector(ladder, 5, 5, 5, 5, 3))).doesNotContain("one-at-five-two-at-four-with-leadership");
        assertThat(rated.held(vector(ladder, 5, 1, 1, 1, 4))).contains("one-at-five-two-at-four-with-leadership");
    }

    private static Bar some(int count, Selection of, int rung) {
        return new Bar.AtLeast(new Demand.Count(count), of, at(rung));
    }

    private static Mark at(int rung) {
        return new Mark.AtRung(rung);
    }

    private static Bar both(Bar one, Bar other) {
        return new Bar.AllOf(List.of(one, other));
    }

    /** The rungs of all criteria in ladder order, but leadership last. */
    private static Map<CriterionId, Integer> vector(Ladder ladder, int... rungs) {
        var ids = Stream.concat(
                        ladder.criteria().stream()
                                .map(Criterion::id)
                                .filter(id -> !id.value().equals("leadership")),
                        Stream.of(CriterionId.of("leadership")))
                .toList();
        var vector = new HashMap<CriterionId, Integer>();
        IntStream.range(0, rungs.length).forEach(i -> vector.put(ids.get(i), rungs[i]));
        return vector;
    }
}
