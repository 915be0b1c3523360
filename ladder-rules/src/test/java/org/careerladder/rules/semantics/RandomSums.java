package org.careerladder.rules.semantics;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.careerladder.model.ladder.Bar;
import org.careerladder.model.ladder.CompetencyId;
import org.careerladder.model.ladder.CriterionId;
import org.careerladder.model.ladder.Score;
import org.careerladder.model.ladder.Selection;

/** Points and means over the criteria of a small ladder; what its check refuses is drawn again by who asked. */
record RandomSums(Random random, GivenLadder ladder, List<String> ids) {

    Bar points(Supplier<Bar> when, int depth) {
        var curves = Stream.concat(
                        Stream.of("plain", "other")
                                .map(each -> curve(each, ladder.scale.words().size())),
                        IntStream.rangeClosed(1, 4).mapToObj(rungs -> curve("of" + rungs, rungs)))
                .filter(each -> used(each.pointsClass()) && random.nextInt(5) > 0)
                .toList();
        var bonuses = Stream.generate(() -> new Bar.Bonus(score(4), when.get()))
                .limit(depth > 0 ? random.nextInt(3) : 0)
                .toList();
        return new Bar.Points(score(16), selection(), curves, weights(), bonuses, caps());
    }

    private boolean used(String pointsClass) {
        return ladder.asked.values().stream()
                .flatMap(List::stream)
                .anyMatch(each -> each.pointsClass().equals(pointsClass));
    }

    private Bar.Curve curve(String pointsClass, int size) {
        return new Bar.Curve(pointsClass, rising(size));
    }

    private List<Score> rising(int size) {
        return Stream.generate(() -> score(10)).limit(size).sorted().toList();
    }

    private Selection selection() {
        return switch (random.nextInt(5)) {
            case 0 -> new Selection.Any();
            case 1 -> new Selection.OfCompetency(CompetencyId.of("craft"));
            case 2 -> new Selection.Named(ids.stream().map(CriterionId::of).toList());
            default -> new Selection.Counted();
        };
    }

    private List<Bar.Weight> weights() {
        return ids.stream()
                .filter(id -> random.nextInt(6) == 0)
                .map(id -> new Bar.Weight(CriterionId.of(id), weight()))
                .toList();
    }

    private List<Bar.Cap> caps() {
        return switch (random.nextInt(6)) {
            case 0 -> List.of(new Bar.Cap(new Selection.Any(), score(12)));
            case 1 -> List.of(cap("craft"));
            case 2, 3 -> List.of(cap("craft"), cap("impact"));
            default -> List.of();
        };
    }

    private Bar.Cap cap(String competency) {
        return new Bar.Cap(new Selection.OfCompetency(CompetencyId.of(competency)), score(12));
    }

    Bar mean() {
        var values = rising(ladder.scale.words().size());
        var labels = IntStream.range(0, values.size())
                .mapToObj(i -> new Bar.LabelValue(ladder.scale.words().get(i), values.get(i)))
                .toList();
        var shuffled = new ArrayList<>(ids);
        Collections.shuffle(shuffled, random);
        return new Bar.WeightedMean(score(5), labels, parts(shuffled.subList(0, 1 + random.nextInt(ids.size()))));
    }

    private List<Bar.Part> parts(List<String> of) {
        int inner = of.size() > 1 && random.nextBoolean() ? 1 + random.nextInt(of.size()) : 0;
        var parts = new ArrayList<Bar.Part>();
        of.subList(inner, of.size()).forEach(id -> parts.add(new Bar.OfCriterion(weight(), CriterionId.of(id))));
        if (inner > 0) {
            parts.add(new Bar.OfMean(weight(), inner == of.size() ? plain(of) : parts(of.subList(0, inner))));
        }
        return parts;
    }

    private List<Bar.Part> plain(List<String> of) {
        return of.stream()
                .map(id -> (Bar.Part) new Bar.OfCriterion(weight(), CriterionId.of(id)))
                .toList();
    }

    /** Mostly whole, for then a sum often meets the demand to the letter. */
    private Score score(int most) {
        return random.nextInt(4) > 0
                ? Score.of(random.nextInt(most + 1))
                : new Score(random.nextInt(most * 10_000 + 1));
    }

    private Score weight() {
        return random.nextInt(4) > 0 ? Score.of(1 + random.nextInt(3)) : new Score(1 + random.nextInt(30_000));
    }
}
