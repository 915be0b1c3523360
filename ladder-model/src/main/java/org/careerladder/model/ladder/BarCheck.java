package org.careerladder.model.ladder;

import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import org.careerladder.model.source.ModelPath;
import org.careerladder.model.source.NearestWord;
import org.careerladder.model.source.Problem;

/** Whether a bar speaks of what its level has, and can be held at all. */
final class BarCheck {

    private final LadderIndex index;
    private final Ladder ladder;
    private final LevelRef ref;
    private final List<Problem> problems;
    private final LevelCriteria level;

    BarCheck(LadderIndex index, LevelRef ref, List<Problem> problems) {
        this.index = index;
        this.ladder = index.ladder();
        this.ref = ref;
        this.problems = problems;
        this.level = index.hasAllOf(ref) ? LevelCriteria.of(index, ref) : LevelCriteria.none(index);
    }

    void bar(Bar bar, ModelPath path) {
        if (bar instanceof Bar.All all) {
            selection(all.of(), path.then("of"));
            everyReachable(all.of(), Mark.MEETS, path);
        } else if (bar instanceof Bar.AtLeast atLeast) {
            marked(atLeast.of(), atLeast.mark(), path);
            reachable(atLeast, path);
        } else if (bar instanceof Bar.NoneBelow none) {
            marked(none.of(), none.mark(), path);
            everyReachable(none.of(), none.mark(), path);
        } else if (bar instanceof Bar.MustInclude include) {
            marked(include.of(), include.mark(), path);
            everyReachable(include.of(), include.mark(), path);
        } else if (bar instanceof Bar.AnyOf anyOf) {
            each(anyOf.bars(), path);
        } else if (bar instanceof Bar.AllOf allOf) {
            each(allOf.bars(), path);
        } else if (bar instanceof Bar.Points points) {
            new PointsCheck(ladder, level, this, problems).points(points, path);
        } else if (bar instanceof Bar.WeightedMean mean) {
            new MeanCheck(ladder, this, problems).mean(mean, path);
        } else if (bar instanceof Bar.Judgement judgement && judgement.asks().isBlank()) {
            problems.add(Problem.at(path.then("asks"), "the judgement asks nothing", "say what is to be judged"));
        }
    }

    private void each(List<Bar> bars, ModelPath path) {
        IntStream.range(0, bars.size()).forEach(i -> bar(bars.get(i), path.then(i)));
    }

    void selection(Selection selection, ModelPath path) {
        if (selection instanceof Selection.OfCompetency of) {
            var known = ladder.competencies().stream()
                    .map(each -> each.id().value())
                    .toList();
            known(of.competency().value(), known, "competency", path);
        } else if (selection instanceof Selection.OfClass of) {
            pointsClass(of.pointsClass(), path);
        } else if (selection instanceof Selection.Named named) {
            named(named.criteria(), path);
        }
    }

    void pointsClass(String word, ModelPath path) {
        var known = ladder.criteria().stream()
                .map(Criterion::pointsClass)
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
        known(word, known, "class of criteria", path);
    }

    private void known(String word, List<String> known, String kind, ModelPath path) {
        if (!known.contains(word)) {
            problems.add(
                    Problem.at(path, "no " + kind + " `" + word + "` in this ladder", NearestWord.advice(word, known)));
        }
    }

    /** Says which of the criteria that a bar names cannot be named, or are named twice. */
    void named(List<CriterionId> named, ModelPath path) {
        if (named.isEmpty()) {
            problems.add(Problem.at(path, "the bar names no criterion", "name at least one"));
        }
        var seen = new HashSet<CriterionId>();
        for (int i = 0; i < named.size(); i++) {
            if (!seen.add(named.get(i))) {
                problems.add(Problem.at(
                        path.then(i), "the bar names `" + named.get(i) + "` twice", "each criterion stands once"));
            }
            named(named.get(i), path.then(i));
        }
    }

    void named(CriterionId id, ModelPath path) {
        var criterion = index.criterion(id);
        if (criterion.isEmpty()) {
            problems.add(LevelCheck.unknown(ladder, id, path));
        } else if (!criterion.get().onRungs() && !level.expects(id)) {
            problems.add(Problem.at(
                    path,
                    "level `" + ref + "` does not expect `" + id + "`, so its bar cannot count it",
                    "let the level expect it, or take it out of the bar"));
        }
    }

    private void marked(Selection of, Mark mark, ModelPath path) {
        selection(of, path.then("of"));
        if (mark instanceof Mark.AtLabel at && ladder.ratings().ordinal(at.label()) < 0) {
            problems.add(Problem.at(
                    path.then("rating"),
                    "`" + at.label() + "` is no label of this ladder",
                    NearestWord.advice(at.label(), ladder.ratings().words())));
        } else if (mark instanceof Mark.AtRung) {
            level.selected(of).stream()
                    .filter(each -> !each.onRungs())
                    .forEach(each -> problems.add(Problem.at(
                            path.then("rung"),
                            "`" + each.id() + "` has no rungs",
                            "ask a `rating`, or select criteria on rungs alone")));
        }
    }

    private void reachable(Bar.AtLeast bar, ModelPath path) {
        var selected = level.selected(bar.of());
        long canReach = selected.stream()
                .filter(each -> Reach.can(ladder, each, rung(each), bar.mark()))
                .count();
        if (bar.mark() instanceof Mark.AtRung && !selected.stream().allMatch(Criterion::onRungs)) {
            return; // said already
        }
        boolean tooMany = bar.demand() instanceof Demand.Count count && count.count() > selected.size();
        if (selected.isEmpty() ? tooMany : tooMany || bar.demand().outOf(selected.size()) > canReach) {
            problems.add(Problem.at(
                    path.then("count"),
                    "this can never be reached: " + canReach + " of the " + selected.size()
                            + " selected criteria can get there",
                    "ask for fewer, or select more"));
        }
    }

    private void everyReachable(Selection of, Mark mark, ModelPath path) {
        boolean asksRungs = mark instanceof Mark.AtRung;
        level.selected(of).stream()
                .filter(each -> !Reach.can(ladder, each, rung(each), mark))
                .filter(each -> each.onRungs() || !asksRungs)
                .forEach(each -> problems.add(neverThere(each, asksRungs, path)));
    }

    private Problem neverThere(Criterion criterion, boolean asksRungs, ModelPath path) {
        boolean ungraded = !asksRungs && criterion.onRungs() && rung(criterion) == 0;
        return Problem.at(
                path.then(asksRungs ? "rung" : "rating"),
                "`" + criterion.id() + "` can never get there"
                        + (ungraded ? ": level `" + ref + "` asks no least rung of it" : ""),
                ungraded ? "ask a rung of it, or leave it out of the bar" : "ask for less, or leave it out");
    }

    private int rung(Criterion criterion) {
        return level.expectation(criterion.id()).map(Expectation::leastRung).orElse(0);
    }
}
