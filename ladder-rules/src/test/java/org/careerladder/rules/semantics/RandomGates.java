package org.careerladder.rules.semantics;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.careerladder.model.ladder.Bar;
import org.careerladder.model.ladder.CriterionId;
import org.careerladder.model.ladder.Demand;
import org.careerladder.model.ladder.JudgementId;
import org.careerladder.model.ladder.Ladder;
import org.careerladder.model.ladder.LadderCheck;
import org.careerladder.model.ladder.Mark;
import org.careerladder.model.ladder.Outcome;
import org.careerladder.model.ladder.Score;
import org.careerladder.model.ladder.Selection;

/** Small sound ladders of every kind, with some ratings. The same seed gives the same ones. */
final class RandomGates {

    private static final List<String> IDS = List.of("a", "b", "c", "d", "e", "f");
    private static final List<String> LABELS = List.of("l-one", "l-two", "l-three", "l-four", "l-five");

    private final Random random;

    RandomGates(long seed) {
        this.random = new Random(seed);
    }

    SmallGate next() {
        while (true) {
            var ladder = new GivenLadder();
            ladder.scale = GivenLadder.labels(scale());
            var named = named(ladder);
            ladder.bars.put(GivenLadder.SENIOR, bar(ladder, named, 2));
            var built = ladder.build();
            if (LadderCheck.problems(built).isEmpty()) {
                return gate(built);
            }
        }
    }

    /** Labels of which some may mean partly, some meets, some exceeds; what does not fit the check is drawn again. */
    private String[] scale() {
        int size = 2 + random.nextInt(4);
        int meets = random.nextInt(size);
        int exceeds = meets + 1 + random.nextInt(size - meets);
        int partly = random.nextBoolean() ? -1 : random.nextInt(meets + 1);
        return IntStream.range(0, size)
                .mapToObj(i ->
                        (i == partly ? "*" : "") + (i == meets ? "+" : "") + (i == exceeds ? "#" : "") + LABELS.get(i))
                .toArray(String[]::new);
    }

    /** Lets the level, and at times one that it includes, ask things; says what a bar may name. */
    private List<String> named(GivenLadder ladder) {
        var shapes = new HashMap<String, String>();
        var ids = IDS.subList(0, 1 + random.nextInt(IDS.size()));
        ids.forEach(id -> shapes.put(id, random.nextBoolean() ? "" : "of" + (1 + random.nextInt(4))));
        ladder.asked.put(GivenLadder.SENIOR, some(ids, shapes));
        boolean includes = random.nextInt(3) == 0;
        ladder.asked.put(GivenLadder.ENGINEER, includes ? some(ids, shapes) : all(ids, shapes));
        if (includes) {
            ladder.includes.put(GivenLadder.SENIOR, List.of(GivenLadder.ENGINEER));
        }
        return ids;
    }

    private List<Asked> some(List<String> ids, Map<String, String> shapes) {
        return ids.stream()
                .filter(id -> random.nextInt(4) > 0)
                .map(id -> asked(id, shapes.get(id)))
                .toList();
    }

    private List<Asked> all(List<String> ids, Map<String, String> shapes) {
        return ids.stream().map(id -> asked(id, shapes.get(id))).toList();
    }

    private Asked asked(String id, String shape) {
        String importance = pick(List.of("required", "expected", "optional"));
        String rungs = shape.isEmpty() ? "" : "@" + random.nextInt(Integer.parseInt(shape.substring(2)) + 1) + shape;
        return Asked.of(id + (id.compareTo("c") < 0 ? "/craft" : "/impact") + ":" + importance + rungs);
    }

    private Bar bar(GivenLadder ladder, List<String> ids, int depth) {
        int kind = random.nextInt(depth > 0 ? 11 : 8);
        String of = selection(ids);
        return switch (kind) {
            case 0 -> Bars.all(of);
            case 1 -> new Bar.AtLeast(new Demand.Count(random.nextInt(4)), selected(of), mark(ladder));
            case 2 -> new Bar.AtLeast(new Demand.Share(random.nextInt(10_001)), selected(of), mark(ladder));
            case 3 -> new Bar.NoneBelow(mark(ladder), selected(of));
            case 4 -> new Bar.MustInclude(selected(of), mark(ladder));
            case 5 -> points(ladder, ids, of, depth);
            case 6 -> mean(ladder, ids);
            case 7 -> new Bar.Judgement(JudgementId.of(pick(List.of("judged-once", "judged-twice"))), "Is it so");
            case 8 -> new Bar.AnyOf(bars(ladder, ids, depth - 1));
            default -> new Bar.AllOf(bars(ladder, ids, depth - 1));
        };
    }

    private Bar points(GivenLadder ladder, List<String> ids, String of, int depth) {
        var curves = new ArrayList<Bar.Curve>();
        curves.add(curve("labels", ladder.scale.labels().size()));
        IntStream.rangeClosed(1, 4).forEach(rungs -> curves.add(curve("rungs-" + rungs, rungs)));
        curves.removeIf(curve -> !classes(ladder).contains(curve.pointsClass()) || random.nextInt(4) == 0);
        var weights = ids.stream()
                .filter(id -> random.nextInt(3) == 0)
                .map(id -> new Bar.Weight(CriterionId.of(id), new Score(5_000L * (1 + random.nextInt(5)))))
                .toList();
        var caps = Stream.of("in craft", "in impact")
                .filter(group -> random.nextInt(3) == 0)
                .map(group -> new Bar.Cap(selected(group), Score.of(random.nextInt(8))))
                .toList();
        var bonuses = Stream.generate(() ->
                        new Bar.Bonus(Score.of(random.nextInt(4)), bar(ladder, ids, Math.max(0, depth - 1))))
                .limit(depth > 0 ? random.nextInt(3) : 0)
                .toList();
        var selection = random.nextBoolean() ? new Selection.Counted() : selected(of);
        return new Bar.Points(Score.of(random.nextInt(15)), selection, curves, weights, bonuses, caps);
    }

    private static Set<String> classes(GivenLadder ladder) {
        return ladder.asked.values().stream()
                .flatMap(List::stream)
                .map(each -> each.criterion().pointsClass())
                .collect(Collectors.toSet());
    }

    private Bar.Curve curve(String pointsClass, int grades) {
        return new Bar.Curve(pointsClass, rising(grades));
    }

    private List<Score> rising(int grades) {
        int[] value = {random.nextInt(2)};
        return IntStream.range(0, grades)
                .mapToObj(i -> Score.of(value[0] += random.nextInt(4)))
                .toList();
    }

    private Bar mean(GivenLadder ladder, List<String> ids) {
        var values = rising(ladder.scale.labels().size());
        var labels = IntStream.range(0, values.size())
                .mapToObj(i -> new Bar.LabelValue(ladder.scale.words().get(i), values.get(i)))
                .toList();
        return new Bar.WeightedMean(new Score(2_500L * random.nextInt(16)), labels, parts(ids));
    }

    /** Parts over different criteria; the last ones at times in a mean of their own. */
    private List<Bar.Part> parts(List<String> ids) {
        var parts = new ArrayList<Bar.Part>();
        for (int i = 0; i < ids.size(); i++) {
            var rest = ids.subList(i + 1, ids.size());
            if (random.nextInt(4) > 0) {
                parts.add(new Bar.OfCriterion(weight(), CriterionId.of(ids.get(i))));
            }
            if (!rest.isEmpty() && random.nextInt(4) == 0) {
                var inner = parts(rest);
                if (!inner.isEmpty()) {
                    parts.add(new Bar.OfMean(weight(), inner));
                }
                return parts;
            }
        }
        return parts;
    }

    private Score weight() {
        return new Score(2_500L * (1 + random.nextInt(8)));
    }

    private List<Bar> bars(GivenLadder ladder, List<String> ids, int depth) {
        return Stream.generate(() -> bar(ladder, ids, depth))
                .limit(1 + random.nextInt(3))
                .toList();
    }

    private static Selection selected(String words) {
        return ((Bar.All) Bars.all(words)).of();
    }

    private String selection(List<String> ids) {
        var few = ids.stream().filter(id -> random.nextBoolean()).toList();
        var groups = List.of("any", "required", "expected", "optional", "in craft", "in impact");
        return few.isEmpty() || random.nextBoolean() ? pick(groups) : String.join(", ", few);
    }

    private Mark mark(GivenLadder ladder) {
        return switch (random.nextInt(4)) {
            case 0 -> Mark.MEETS;
            case 1 -> new Mark.AtOutcome(pick(List.of(Outcome.PARTLY, Outcome.EXCEEDS)));
            case 2 -> new Mark.AtRung(1 + random.nextInt(3));
            default -> new Mark.AtLabel(pick(ladder.scale.words()));
        };
    }

    private SmallGate gate(Ladder ladder) {
        var probe = new SmallGate(ladder, GivenLadder.SENIOR, Map.of(), Set.of(), 0);
        var rated = new HashMap<CriterionId, Integer>();
        var open = new LinkedHashSet<CriterionId>();
        for (CriterionId id : BarNames.read(ladder, probe)) {
            int draw = random.nextInt(10);
            rated.put(
                    id,
                    draw == 0 && ladder.criterion(id).isPresent()
                            ? SmallGate.WAIVED
                            : random.nextInt(probe.top(id) + 1));
            if (draw > 6 && open.size() < 3) {
                open.add(id);
            }
        }
        return new SmallGate(ladder, GivenLadder.SENIOR, rated, open, random.nextInt(4));
    }

    private <T> T pick(List<T> from) {
        return new ArrayList<>(from).get(random.nextInt(from.size()));
    }
}
