package org.careerladder.benchmarks;

import java.util.List;
import java.util.stream.IntStream;
import org.careerladder.model.ladder.Bar;
import org.careerladder.model.ladder.Competency;
import org.careerladder.model.ladder.CompetencyId;
import org.careerladder.model.ladder.Criterion;
import org.careerladder.model.ladder.CriterionId;
import org.careerladder.model.ladder.Demand;
import org.careerladder.model.ladder.Expectation;
import org.careerladder.model.ladder.Importance;
import org.careerladder.model.ladder.Ladder;
import org.careerladder.model.ladder.LadderId;
import org.careerladder.model.ladder.LadderIndex;
import org.careerladder.model.ladder.Level;
import org.careerladder.model.ladder.LevelOrder;
import org.careerladder.model.ladder.LevelRef;
import org.careerladder.model.ladder.Mark;
import org.careerladder.model.ladder.RatingScale;
import org.careerladder.model.ladder.Rung;
import org.careerladder.model.ladder.Score;
import org.careerladder.model.ladder.Selection;
import org.careerladder.model.ladder.Track;
import org.careerladder.model.ladder.TrackId;
import org.careerladder.model.ladder.TrackKind;
import org.careerladder.model.time.Span;
import org.careerladder.rules.internal.gate.LevelGround;

/** Bars of one level, over criteria on four rungs, of which the second meets. */
@SuppressWarnings("ImmutableEnumChecker") // a bar is a record of records and cannot say so
public enum Gates {
    /** Six required criteria, every one of which meets. */
    SMALL(6, new Bar.All(new Selection.OfImportance(Importance.REQUIRED))),
    /** Thirty criteria that count 1, 3, 6 and 12 points, of which half of all are asked. */
    POINTS_30(
            30,
            new Bar.Points(
                    Score.of(180),
                    new Selection.Counted(),
                    List.of(new Bar.Curve("core", List.of(Score.of(1), Score.of(3), Score.of(6), Score.of(12)))),
                    List.of(),
                    List.of(),
                    List.of())),
    /** As many criteria as the widest published level has, of which four fifths exceed. */
    SHARE_166(166, new Bar.AtLeast(new Demand.Share(8_000), new Selection.Any(), new Mark.AtRung(3)));

    private static final LevelRef LEVEL = LevelRef.of("only", "level");
    private static final CompetencyId CRAFT = CompetencyId.of("craft");
    private static final int BEST = 4;
    private static final int MIDDLING = 2;

    private final int criteria;
    private final Bar bar;

    Gates(int criteria, Bar bar) {
        this.criteria = criteria;
        this.bar = bar;
    }

    /**
     * A gate to be read.
     *
     * @param ground the level
     * @param best the grades of somebody at the best of everything
     * @param middling the grades of somebody in the middle of everything, less one rung here and there
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Given(LevelGround ground, int[] best, int[] middling) {}

    Given given() {
        var ground = LevelGround.of(LadderIndex.of(ladder()), LEVEL);
        int[] best = IntStream.generate(() -> BEST).limit(criteria).toArray();
        int[] middling = IntStream.range(0, criteria)
                .map(i -> i % 3 == 0 ? MIDDLING - 1 : MIDDLING)
                .toArray();
        return new Given(ground, best, middling);
    }

    private Ladder ladder() {
        var all = IntStream.range(0, criteria).mapToObj(Gates::criterion).toList();
        var asked = all.stream().map(Gates::asked).toList();
        var level = new Level(LEVEL.level(), "Level", Span.ZERO, List.of(), List.of(), asked, bar);
        var track = new Track(TrackId.of("only"), "Only", TrackKind.INDIVIDUAL, LevelOrder.KNOWN, List.of(level));
        return new Ladder(
                LadderId.of("gates"),
                "Gates",
                "1",
                RatingScale.NONE,
                List.of(new Competency(CRAFT, "Craft")),
                all,
                List.of(track));
    }

    private static Criterion criterion(int number) {
        var rungs = IntStream.rangeClosed(1, BEST)
                .mapToObj(i -> new Rung("rung-" + i, ""))
                .toList();
        return new Criterion(CriterionId.of("c" + number), CRAFT, "Criterion " + number, "core", rungs);
    }

    private static Expectation asked(Criterion criterion) {
        return new Expectation(criterion.id(), Importance.REQUIRED, "", MIDDLING, List.of());
    }
}
