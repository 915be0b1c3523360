package org.careerladder.rules.semantics;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
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
            var drawn = ladder();
            if (LadderCheck.problems(drawn).isEmpty()) {
                return gate(drawn);
            }
        }
    }

    /** A ladder that is sound or not. */
    Ladder ladder() {
        var ladder = new GivenLadder();
        ladder.scale = GivenLadder.labels(scale());
        var named = named(ladder);
        ladder.bars.put(GivenLadder.SENIOR, bar(ladder, named, 2));
        return ladder.build();
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
        return Asked.of(id + (id.compareTo("c") < 0 ? "/craft" : "/impact") + ":" + importance + rungs + "%"
                + pointsClass(id, shape));
    }

    /** Criteria of one class have scales of one length, for they share a curve. */
    private static String pointsClass(String id, String shape) {
        return !shape.isEmpty() ? shape : id.compareTo("d") < 0 ? "plain" : "other";
    }

    private Bar bar(GivenLadder ladder, List<String> ids, int depth) {
        int kind = random.nextInt(depth > 0 ? 12 : 9);
        String of = selection(ids);
        return switch (kind) {
            case 0 -> Bars.all(of);
            case 1 -> new Bar.AtLeast(new Demand.Count(random.nextInt(4)), selected(of), mark(ladder));
            case 2 -> new Bar.AtLeast(new Demand.Share(random.nextInt(10_001)), selected(of), mark(ladder));
            case 3 -> new Bar.NoneBelow(mark(ladder), selected(of));
            case 4 -> new Bar.MustInclude(selected(of), mark(ladder));
            case 5, 6 ->
                new RandomSums(random, ladder, ids).points(() -> bar(ladder, ids, Math.max(0, depth - 1)), depth);
            case 7 -> new RandomSums(random, ladder, ids).mean();
            case 8 -> judgement();
            case 9 -> new Bar.AnyOf(bars(ladder, ids, depth - 1));
            default -> new Bar.AllOf(bars(ladder, ids, depth - 1));
        };
    }

    private List<Bar> bars(GivenLadder ladder, List<String> ids, int depth) {
        return Stream.generate(() -> bar(ladder, ids, depth))
                .limit(1 + random.nextInt(3))
                .toList();
    }

    private Bar judgement() {
        String id = pick(List.of("j-one", "j-two"));
        return new Bar.Judgement(JudgementId.of(id), "Is it " + id);
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
            boolean waived = draw == 0 && ladder.criterion(id).isPresent();
            rated.put(id, waived ? SmallGate.WAIVED : random.nextInt(probe.top(id) + 1));
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
