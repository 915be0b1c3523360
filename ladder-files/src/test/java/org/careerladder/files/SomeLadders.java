package org.careerladder.files;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Collectors;
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
import org.careerladder.model.ladder.JudgementId;
import org.careerladder.model.ladder.Ladder;
import org.careerladder.model.ladder.LadderId;
import org.careerladder.model.ladder.Level;
import org.careerladder.model.ladder.LevelId;
import org.careerladder.model.ladder.LevelOrder;
import org.careerladder.model.ladder.LevelRef;
import org.careerladder.model.ladder.Mark;
import org.careerladder.model.ladder.Outcome;
import org.careerladder.model.ladder.RatingScale;
import org.careerladder.model.ladder.Rung;
import org.careerladder.model.ladder.Score;
import org.careerladder.model.ladder.Selection;
import org.careerladder.model.ladder.Track;
import org.careerladder.model.ladder.TrackId;
import org.careerladder.model.ladder.TrackKind;
import org.careerladder.model.time.Span;

/** Sound ladders of every shape that a file can have. */
final class SomeLadders {

    private static final List<RatingScale> SCALES = List.of(
            RatingScale.of(List.of("not-yet", "partly", "meets", "exceeds"), 1, 2, 3),
            RatingScale.of(List.of("no", "yes"), 1, 1, 2),
            RatingScale.of(List.of("low", "ok", "good"), 1, 2, 3),
            RatingScale.of(List.of("1", "2", "3", "4", "5"), 1, 3, 4),
            RatingScale.of(List.of("partly", "meets"), 0, 1, 2));

    private final Dice dice;
    private final RatingScale scale;
    private final List<Competency> competencies = new ArrayList<>();
    private final List<Criterion> criteria = new ArrayList<>();

    private SomeLadders(Dice dice) {
        this.dice = dice;
        this.scale = dice.of(SCALES);
    }

    static Ladder ladder(Dice dice) {
        return new SomeLadders(dice).ladder();
    }

    private Ladder ladder() {
        IntStream.range(0, 1 + dice.below(3)).forEach(i -> competencies.add(competency(i)));
        IntStream.range(0, 2 + dice.below(8)).forEach(i -> criteria.add(criterion(i)));
        List<Track> tracks = new ArrayList<>();
        IntStream.range(0, 1 + dice.below(2)).forEach(i -> tracks.add(track(i, tracks)));
        return new Ladder(LadderId.of("some"), dice.text(), dice.maybe(), scale, competencies, criteria, tracks);
    }

    private Competency competency(int i) {
        return new Competency(CompetencyId.of("area-" + i), dice.rarely() ? "area-" + i : dice.text());
    }

    private Criterion criterion(int i) {
        var rungs = dice.rarely()
                ? IntStream.range(0, 1 + dice.below(4))
                        .mapToObj(rung -> new Rung("rung-" + rung, dice.maybe()))
                        .toList()
                : List.<Rung>of();
        String id = dice.rarely() ? Integer.toString(10 + i) : "criterion-" + i;
        String pointsClass = dice.rarely() ? rungs.isEmpty() ? "core" : "of-" + rungs.size() : "";
        return new Criterion(CriterionId.of(id), dice.of(competencies).id(), dice.text(), pointsClass, rungs);
    }

    private Track track(int at, List<Track> before) {
        List<Level> levels = new ArrayList<>();
        String id = "track-" + at;
        IntStream.range(0, 1 + dice.below(4)).forEach(i -> levels.add(level(id, i, levels, before)));
        return new Track(TrackId.of(id), dice.text(), dice.of(TrackKind.class), dice.of(LevelOrder.class), levels);
    }

    private Level level(String track, int at, List<Level> below, List<Track> before) {
        var includes = at > 0 && dice.often()
                ? List.of(new LevelRef(TrackId.of(track), below.get(at - 1).id()))
                : List.<LevelRef>of();
        var equivalent = !before.isEmpty() && before.get(0).levels().size() > at && dice.rarely()
                ? List.of(new LevelRef(
                        before.get(0).id(), before.get(0).levels().get(at).id()))
                : List.<LevelRef>of();
        var own = criteria.stream()
                .filter(each -> dice.below(3) > 0)
                .map(this::expectation)
                .toList();
        var all = new LinkedHashSet<CriterionId>();
        own.forEach(each -> all.add(each.criterion()));
        var span = dice.rarely() ? Span.ZERO : new Span(dice.below(40), dice.of(Span.Unit.class));
        return new Level(LevelId.of("level-" + at), dice.text(), span, includes, equivalent, own, bar(2, own));
    }

    private Expectation expectation(Criterion criterion) {
        int rung = criterion.onRungs() ? dice.below(criterion.rungs().size() + 1) : 0;
        var kinds = dice.rarely() ? dice.some(List.of(EvidenceKind.values()), 3) : List.<EvidenceKind>of();
        return new Expectation(criterion.id(), dice.of(Importance.class), dice.maybe(), rung, kinds);
    }

    private Bar bar(int depth, List<Expectation> own) {
        if (depth == 0 || dice.often()) {
            return dice.rarely() ? Bar.STANDARD : leaf(own);
        }
        var parts = List.of(bar(depth - 1, own), bar(depth - 1, own));
        return dice.rarely() ? new Bar.AnyOf(parts) : new Bar.AllOf(parts);
    }

    private Bar leaf(List<Expectation> own) {
        return switch (dice.below(8)) {
            case 4 -> new Bar.MustInclude(selection(own), mark());
            case 5 -> points(own);
            case 6 -> own.isEmpty() ? Bar.STANDARD : mean(own);
            case 7 -> new Bar.Judgement(JudgementId.of("judged-" + dice.below(100_000)), "Has " + dice.text());
            case 0 -> new Bar.All(selection(own));
            case 1 -> new Bar.AtLeast(new Demand.Count(0), selection(own), mark());
            case 2 -> new Bar.AtLeast(new Demand.Share(dice.below(10_001)), selection(own), Mark.MEETS);
            default -> new Bar.NoneBelow(mark(), selection(own));
        };
    }

    private Bar points(List<Expectation> own) {
        var curves = criteria.stream()
                .filter(each -> !each.pointsClass().isEmpty())
                .map(each -> new Bar.Curve(each.pointsClass(), rising(each)))
                .collect(Collectors.toMap(Bar.Curve::pointsClass, each -> each, (one, other) -> one))
                .values();
        var weights = criteria.stream()
                .filter(each -> each.onRungs() && !each.pointsClass().isEmpty() && dice.rarely())
                .map(each -> new Bar.Weight(each.id(), new Score(1 + dice.below(40_000))))
                .toList();
        return new Bar.Points(
                Score.of(0),
                dice.often() ? new Selection.Counted() : selection(own),
                List.copyOf(curves),
                weights,
                dice.list(2, i -> new Bar.Bonus(new Score(dice.below(30_000)), bar(1, own))),
                dice.rarely()
                        ? List.of(new Bar.Cap(new Selection.OfClass("core"), Score.of(dice.below(20))))
                        : List.of());
    }

    private List<Score> rising(Criterion criterion) {
        int grades =
                criterion.onRungs() ? criterion.rungs().size() : scale.labels().size();
        return IntStream.range(0, grades)
                .mapToObj(i -> new Score(i * 20_000L + dice.below(20_000)))
                .toList();
    }

    private Bar mean(List<Expectation> own) {
        var labels = IntStream.range(0, scale.labels().size())
                .mapToObj(i -> new Bar.LabelValue(scale.words().get(i), Score.of(i)))
                .toList();
        var first = new Bar.OfCriterion(Score.of(1 + dice.below(3)), own.get(0).criterion());
        var rest = own.stream()
                .skip(1)
                .map(each -> (Bar.Part) new Bar.OfCriterion(Score.of(1 + dice.below(3)), each.criterion()))
                .toList();
        List<Bar.Part> parts = rest.isEmpty() ? List.of(first) : List.of(first, new Bar.OfMean(Score.of(2), rest));
        return new Bar.WeightedMean(new Score(dice.below(10_000)), labels, parts);
    }

    private Mark mark() {
        return dice.rarely() && scale.ordinal("ok") >= 0
                ? new Mark.AtLabel("ok")
                : new Mark.AtOutcome(dice.of(List.of(Outcome.MEETS, Outcome.PARTLY)));
    }

    private Selection selection(List<Expectation> own) {
        return switch (dice.below(4)) {
            case 0 -> new Selection.Any();
            case 1 -> new Selection.OfImportance(dice.of(Importance.class));
            case 2 -> new Selection.OfCompetency(dice.of(competencies).id());
            default ->
                own.isEmpty()
                        ? new Selection.Any()
                        : new Selection.Named(List.of(dice.of(own).criterion()));
        };
    }
}
