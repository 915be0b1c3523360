package org.careerladder.rules.properties;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.careerladder.model.ladder.Bar;
import org.careerladder.model.ladder.Competency;
import org.careerladder.model.ladder.CompetencyId;
import org.careerladder.model.ladder.Criterion;
import org.careerladder.model.ladder.CriterionId;
import org.careerladder.model.ladder.Demand;
import org.careerladder.model.ladder.EvidenceKind;
import org.careerladder.model.ladder.Expectation;
import org.careerladder.model.ladder.Importance;
import org.careerladder.model.ladder.Ladder;
import org.careerladder.model.ladder.LadderCheck;
import org.careerladder.model.ladder.LadderId;
import org.careerladder.model.ladder.Level;
import org.careerladder.model.ladder.LevelId;
import org.careerladder.model.ladder.LevelOrder;
import org.careerladder.model.ladder.LevelRef;
import org.careerladder.model.ladder.Mark;
import org.careerladder.model.ladder.RatingScale;
import org.careerladder.model.ladder.Rung;
import org.careerladder.model.ladder.Selection;
import org.careerladder.model.ladder.Track;
import org.careerladder.model.ladder.TrackId;
import org.careerladder.model.ladder.TrackKind;
import org.careerladder.model.time.Span;

/** Ladders of any form: labels and rungs, included levels, equivalents, bars of bars; the same for the same seed. */
final class RandomLadder {

    private static final List<CompetencyId> COMPETENCIES =
            List.of(CompetencyId.of("craft"), CompetencyId.of("impact"), CompetencyId.of("people"));

    private static final Bar NOTHING = new Bar.AtLeast(new Demand.Count(0), new Selection.Any(), Mark.MEETS);

    private final Dice dice;
    private final RatingScale scale;
    private final List<Criterion> criteria;

    private RandomLadder(Dice dice) {
        this.dice = dice;
        this.scale = scale(dice);
        this.criteria =
                IntStream.range(0, dice.from(4, 9)).mapToObj(this::criterion).toList();
    }

    /** A ladder that passes its check: a bar that does not is thrown again. */
    static Ladder of(Dice dice) {
        var random = new RandomLadder(dice);
        var ladder = random.ladder();
        for (LevelRef level : ladder.levels()) {
            ladder = random.withBar(ladder, level);
        }
        return ladder;
    }

    private Ladder withBar(Ladder ladder, LevelRef level) {
        var bars = new RandomBar(dice, scale, criteria);
        for (int attempt = 0; attempt < 1_000; attempt++) {
            var bar = attempt == 0 && dice.in100(40) ? Bar.STANDARD : bars.bar(2);
            var changed = new Barred(ladder, level).with(bar);
            if (LadderCheck.problems(changed).isEmpty()) {
                return changed;
            }
        }
        throw new IllegalStateException("No sound bar in 1,000 throws");
    }

    private static RatingScale scale(Dice dice) {
        int size = dice.from(2, 5);
        var labels = IntStream.range(0, size).mapToObj(i -> "label-" + i).toList();
        int meets = dice.from(1, size - 1);
        int partly = dice.from(0, size == 2 ? meets : meets - 1);
        return RatingScale.of(labels, partly, meets, dice.from(meets + 1, size));
    }

    private Criterion criterion(int number) {
        var rungs = dice.in100(30)
                ? IntStream.rangeClosed(1, dice.from(2, 5))
                        .mapToObj(i -> new Rung("rung-" + i, ""))
                        .toList()
                : List.<Rung>of();
        return new Criterion(
                CriterionId.of("criterion-" + number),
                dice.one(COMPETENCIES),
                "Criterion " + number,
                pointsClass(rungs.size()),
                rungs);
    }

    /** Criteria of one class have scales of one length, for they share a curve. */
    private String pointsClass(int rungs) {
        return dice.in100(40) ? "" : rungs == 0 ? "plain" : "of-" + rungs;
    }

    /** Its levels ask for nothing yet, which every ladder can. */
    private Ladder ladder() {
        var tracks = new ArrayList<Track>();
        tracks.add(track("engineering", TrackKind.INDIVIDUAL, List.of()));
        if (dice.in100(60)) {
            tracks.add(track("management", TrackKind.MANAGEMENT, tracks.get(0).levels()));
        }
        return new Ladder(
                LadderId.of("random"),
                "Random",
                "1",
                scale,
                COMPETENCIES.stream().map(id -> new Competency(id, id.value())).toList(),
                criteria,
                tracks);
    }

    private Track track(String id, TrackKind kind, List<Level> beside) {
        var levels = new ArrayList<Level>();
        int count = dice.from(2, 4);
        for (int height = 0; height < count; height++) {
            levels.add(level(id, height, levels, beside));
        }
        return new Track(TrackId.of(id), id, kind, LevelOrder.KNOWN, levels);
    }

    private Level level(String track, int height, List<Level> below, List<Level> beside) {
        boolean includes = height > 0 && dice.in100(70);
        boolean equivalent = height < beside.size() && dice.in100(60);
        return new Level(
                LevelId.of("level-" + height),
                track + " " + height,
                dice.in100(50) ? Span.months(dice.from(1, 30)) : Span.ZERO,
                includes ? List.of(LevelRef.of(track, "level-" + (height - 1))) : List.of(),
                equivalent ? List.of(LevelRef.of("engineering", "level-" + height)) : List.of(),
                expectations(below),
                NOTHING);
    }

    /** At least one of them; some are asked unchanged as the level below asks them. */
    private List<Expectation> expectations(List<Level> below) {
        int kept = dice.below(criteria.size());
        return IntStream.range(0, criteria.size())
                .filter(i -> i == kept || dice.in100(50))
                .mapToObj(i -> asBelow(criteria.get(i), below))
                .toList();
    }

    private Expectation asBelow(Criterion criterion, List<Level> below) {
        var last = below.isEmpty()
                ? List.<Expectation>of()
                : below.get(below.size() - 1).expectations();
        return last.stream()
                .filter(asked -> asked.criterion().equals(criterion.id()) && dice.in100(40))
                .findFirst()
                .orElseGet(() -> expectation(criterion));
    }

    private Expectation expectation(Criterion criterion) {
        return new Expectation(
                criterion.id(),
                dice.oneOf(Importance.REQUIRED, Importance.REQUIRED, Importance.EXPECTED, Importance.OPTIONAL),
                "",
                criterion.onRungs() ? dice.below(criterion.rungs().size() + 1) : 0,
                dice.in100(70) ? List.of() : dice.some(List.of(EvidenceKind.values()), 50));
    }
}
