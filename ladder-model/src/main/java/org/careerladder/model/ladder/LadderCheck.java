package org.careerladder.model.ladder;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.careerladder.model.source.ModelPath;
import org.careerladder.model.source.NearestWord;
import org.careerladder.model.source.Problem;

/** Whether the parts of a ladder fit together. Each place is a {@link ModelPath} from the ladder. */
public final class LadderCheck {

    /** The most tracks that a ladder may have: every level may have an equivalent on each. */
    public static final int MOST_TRACKS = 1_000;

    /** The most levels that a ladder may have, on all tracks together: each may include all others. */
    public static final int MOST_LEVELS = 10_000;

    private final Ladder ladder;
    private final List<Problem> problems = new ArrayList<>();

    private LadderCheck(Ladder ladder) {
        this.ladder = ladder;
    }

    /** Everything that is wrong with a ladder, in its own order; empty where it is sound. */
    public static List<Problem> problems(Ladder ladder) {
        var check = new LadderCheck(ladder);
        check.scale();
        check.competencies();
        check.criteria();
        if (check.isBounded()) {
            check.tracks();
            check.judgements();
        }
        return List.copyOf(check.problems);
    }

    private void scale() {
        var words = ladder.ratings().words();
        each(words, ModelPath.of("ratings", "scale"), "label");
        int meets = ladder.ratings().lowest(Outcome.MEETS);
        if (!words.isEmpty() && meets == words.size()) {
            problems.add(Problem.at(
                    ModelPath.of("ratings"),
                    "no label of the scale means that somebody meets",
                    "name the label from which on it does as `meets`"));
        } else if (words.size() >= 3 && meets > 0 && ladder.ratings().meaning(meets - 1) != Outcome.PARTLY) {
            problems.add(Problem.at(
                    ModelPath.of("ratings"),
                    "`" + words.get(meets - 1) + "` stands right below `meets` and does not mean partly",
                    "on a scale of three or more it does"));
        }
    }

    private void competencies() {
        var path = ModelPath.of("competencies");
        var ids = ladder.competencies().stream().map(each -> each.id().value()).toList();
        unique(ids, path, "competency");
    }

    private void criteria() {
        var path = ModelPath.of("criteria");
        var competencies = ladder.competencies().stream()
                .map(each -> each.id().value())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        var ids = ladder.criteria().stream().map(each -> each.id().value()).toList();
        unique(ids, path, "criterion");
        for (int i = 0; i < ladder.criteria().size(); i++) {
            criterion(ladder.criteria().get(i), competencies, path.then(i));
        }
    }

    private void criterion(Criterion criterion, Set<String> known, ModelPath path) {
        String competency = criterion.competency().value();
        if (!known.contains(competency)) {
            problems.add(Problem.at(
                    path.then("competency"),
                    "no competency `" + competency + "` in this ladder",
                    NearestWord.advice(competency, known)));
        }
        if (!criterion.onRungs() && ladder.ratings().labels().isEmpty()) {
            problems.add(Problem.at(
                    path,
                    "`" + criterion.id() + "` has no rungs, and the ladder has no labels to rate it on",
                    "give the ladder `ratings`, or the criterion `rungs`"));
        }
        rungs(criterion, path.then("rungs"));
    }

    private void rungs(Criterion criterion, ModelPath path) {
        var words = criterion.rungs().stream().map(Rung::id).toList();
        unique(words, path, "rung");
        if (words.contains(Rung.NONE_YET)) {
            problems.add(Problem.at(
                    path.then(words.indexOf(Rung.NONE_YET)).then("id"),
                    "`none-yet` is no rung: it can always be rated",
                    "start with the first rung"));
        }
    }

    /** A ladder beyond the bounds is looked at no further. */
    private boolean isBounded() {
        return bounded("tracks", ladder.tracks().size(), MOST_TRACKS)
                && bounded("levels", ladder.levels().size(), MOST_LEVELS);
    }

    private boolean bounded(String what, int count, int most) {
        if (count > most) {
            problems.add(Problem.at(
                    ModelPath.of("tracks"),
                    "the ladder has " + count + " " + what,
                    "at most " + most + "; make several ladders of it"));
        }
        return count <= most;
    }

    private void tracks() {
        var path = ModelPath.of("tracks");
        if (ladder.tracks().isEmpty()) {
            problems.add(Problem.at(path, "the ladder has no track", "add one with its levels, lowest first"));
        }
        unique(ladder.tracks().stream().map(each -> each.id().value()).toList(), path, "track");
        var check = new LevelCheck(LadderIndex.of(ladder), problems);
        for (int i = 0; i < ladder.tracks().size(); i++) {
            track(ladder.tracks().get(i), path.then(i), check);
        }
    }

    private void track(Track track, ModelPath path, LevelCheck check) {
        var levels = path.then("levels");
        if (track.levels().isEmpty()) {
            problems.add(Problem.at(levels, "track `" + track.id() + "` has no level", "add its levels, lowest first"));
        }
        unique(track.levels().stream().map(each -> each.id().value()).toList(), levels, "level");
        for (int i = 0; i < track.levels().size(); i++) {
            var level = track.levels().get(i);
            check.level(new LevelRef(track.id(), level.id()), level, levels.then(i));
        }
    }

    /** One id asks one question, wherever it stands. */
    private void judgements() {
        Map<JudgementId, String> asked = new HashMap<>();
        var path = ModelPath.of("tracks");
        for (int i = 0; i < ladder.tracks().size(); i++) {
            var levels = ladder.tracks().get(i).levels();
            for (int j = 0; j < levels.size(); j++) {
                judgements(
                        levels.get(j).bar(), path.then(i).then("levels").then(j).then("bar"), asked);
            }
        }
    }

    private void judgements(Bar bar, ModelPath path, Map<JudgementId, String> asked) {
        for (Bar.Judgement judgement : Bar.judgements(bar)) {
            String before = asked.putIfAbsent(judgement.id(), judgement.asks());
            if (before != null && !before.equals(judgement.asks())) {
                problems.add(Problem.at(
                        path,
                        "judgement `" + judgement.id() + "` asks something else where it stands for the first time",
                        "one id asks one question; give this one another id"));
            }
        }
    }

    private void unique(List<String> ids, ModelPath path, String kind) {
        twins(ids).forEach(twin -> problems.add(twice(path.then(twin).then("id"), kind, ids.get(twin))));
    }

    private void each(List<String> words, ModelPath path, String kind) {
        twins(words).forEach(twin -> problems.add(twice(path.then(twin), kind, words.get(twin))));
    }

    private static Problem twice(ModelPath path, String kind, String id) {
        return Problem.at(path, kind + " `" + id + "` stands here for the second time", "each id stands once");
    }

    private static List<Integer> twins(List<String> ids) {
        Set<String> seen = new HashSet<>();
        List<Integer> twins = new ArrayList<>();
        for (int i = 0; i < ids.size(); i++) {
            if (!seen.add(ids.get(i))) {
                twins.add(i);
            }
        }
        return twins;
    }
}
