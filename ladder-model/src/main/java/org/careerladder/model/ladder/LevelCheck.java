package org.careerladder.model.ladder;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.careerladder.model.source.ModelPath;
import org.careerladder.model.source.NearestWord;
import org.careerladder.model.source.Problem;

/** Whether one level fits the ladder that it belongs to. */
final class LevelCheck {

    private final LadderIndex index;
    private final Ladder ladder;
    private final List<Problem> problems;
    private final Equivalents equivalents;

    LevelCheck(LadderIndex index, List<Problem> problems) {
        this.index = index;
        this.ladder = index.ladder();
        this.problems = problems;
        this.equivalents = Equivalents.of(ladder);
    }

    void level(LevelRef ref, Level level, ModelPath path) {
        refer(level.includes(), ref, path.then("includes"));
        refer(level.equivalentTo(), ref, path.then("equivalent-to"));
        equivalents(ref, path.then("equivalent-to"));
        expectations(level, path.then("expectations"));
        if (index.isCyclic(ref)) {
            problems.add(Problem.at(
                    path.then("includes"),
                    "level `" + ref + "` includes itself, over the levels that it includes",
                    "include lower levels only"));
        } else {
            new BarCheck(index, ref, problems).bar(level.bar(), path.then("bar"));
        }
    }

    private void refer(List<LevelRef> others, LevelRef own, ModelPath path) {
        for (int i = 0; i < others.size(); i++) {
            refer(others.get(i), own, path.then(i));
        }
    }

    private void refer(LevelRef other, LevelRef own, ModelPath path) {
        if (other.equals(own)) {
            problems.add(Problem.at(path, "level `" + own + "` names itself", "name another level"));
        } else if (index.level(other).isEmpty()) {
            var known = ladder.levels().stream().map(LevelRef::toString).toList();
            problems.add(Problem.at(
                    path, "no level `" + other + "` in this ladder", NearestWord.advice(other.toString(), known)));
        }
    }

    private void equivalents(LevelRef ref, ModelPath path) {
        equivalents.of(ref).stream()
                .filter(other -> other.track().equals(ref.track()))
                .findFirst()
                .ifPresent(other -> problems.add(Problem.at(
                        path,
                        "`" + ref + "` and `" + other + "` would stand at the same height of one track",
                        "name levels of other tracks, at most one of each")));
    }

    private void expectations(Level level, ModelPath path) {
        Set<CriterionId> seen = new HashSet<>();
        for (int i = 0; i < level.expectations().size(); i++) {
            var expectation = level.expectations().get(i);
            if (!seen.add(expectation.criterion())) {
                problems.add(Problem.at(
                        path.then(i).then("criterion"),
                        "level `" + level.id() + "` expects `" + expectation.criterion() + "` twice",
                        "each criterion stands once in a level"));
            }
            expectation(expectation, path.then(i));
        }
    }

    private void expectation(Expectation expectation, ModelPath path) {
        var criterion = index.criterion(expectation.criterion());
        if (criterion.isEmpty()) {
            problems.add(unknown(ladder, expectation.criterion(), path.then("criterion")));
        } else if (expectation.leastRung() > criterion.get().rungs().size()) {
            problems.add(Problem.at(
                    path.then("rung"),
                    "`" + expectation.criterion() + "` has no rung " + expectation.leastRung(),
                    criterion.get().onRungs()
                            ? "its rungs count from 1 to "
                                    + criterion.get().rungs().size()
                            : "it is rated on the ladder's labels"));
        }
    }

    static Problem unknown(Ladder ladder, CriterionId id, ModelPath path) {
        var known = ladder.criteria().stream().map(each -> each.id().value()).toList();
        return Problem.at(path, "no criterion `" + id + "` in this ladder", NearestWord.advice(id.value(), known));
    }
}
