package org.careerladder.rules.properties;

import java.util.List;
import java.util.stream.IntStream;
import org.careerladder.model.ladder.Bar;
import org.careerladder.model.ladder.CompetencyId;
import org.careerladder.model.ladder.Criterion;
import org.careerladder.model.ladder.Demand;
import org.careerladder.model.ladder.Importance;
import org.careerladder.model.ladder.JudgementId;
import org.careerladder.model.ladder.Mark;
import org.careerladder.model.ladder.Outcome;
import org.careerladder.model.ladder.RatingScale;
import org.careerladder.model.ladder.Selection;

/** Bars of every kind that the language of ladders has, and bars of bars. */
record RandomBar(Dice dice, RatingScale scale, List<Criterion> criteria) {

    private static final List<String> JUDGEMENTS = List.of("track-record", "trusted");

    Bar bar(int depth) {
        if (depth > 0 && dice.in100(40)) {
            var parts = IntStream.range(0, dice.from(1, 3))
                    .mapToObj(i -> bar(depth - 1))
                    .toList();
            return dice.in100(50) ? new Bar.AllOf(parts) : new Bar.AnyOf(parts);
        }
        return switch (dice.below(11)) {
            case 0 -> new Bar.All(selection());
            case 1, 2 -> new Bar.AtLeast(demand(), selection(), mark());
            case 3 -> new Bar.NoneBelow(mark(), selection());
            case 4 -> new Bar.MustInclude(selection(), mark());
            case 5 -> judgement();
            case 6 -> sums().mean();
            default -> sums().points(selection(), () -> bar(Math.max(0, depth - 1)), depth);
        };
    }

    private RandomSum sums() {
        return new RandomSum(dice, scale, criteria);
    }

    /** One id asks one question. */
    private Bar judgement() {
        String id = dice.one(JUDGEMENTS);
        return new Bar.Judgement(JudgementId.of(id), "Is it " + id);
    }

    private Demand demand() {
        return dice.in100(50) ? new Demand.Count(dice.from(0, 4)) : new Demand.Share(dice.from(0, 10_000));
    }

    private Selection selection() {
        return switch (dice.below(6)) {
            case 0 -> new Selection.Any();
            case 1 -> new Selection.OfCompetency(CompetencyId.of(dice.oneOf("craft", "impact", "people")));
            case 2 -> new Selection.Named(List.of(dice.one(criteria).id()));
            case 3 -> new Selection.OfClass(dice.one(criteria).pointsClass());
            default -> new Selection.OfImportance(dice.oneOf(Importance.values()));
        };
    }

    private Mark mark() {
        return switch (dice.below(4)) {
            case 0 -> new Mark.AtLabel(dice.one(scale.words()));
            case 1 -> new Mark.AtRung(dice.from(1, 3));
            case 2 -> Mark.MEETS;
            default -> new Mark.AtOutcome(dice.oneOf(Outcome.PARTLY, Outcome.MEETS, Outcome.EXCEEDS));
        };
    }
}
