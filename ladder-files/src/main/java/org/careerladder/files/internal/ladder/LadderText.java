package org.careerladder.files.internal.ladder;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.careerladder.files.internal.reading.Names;
import org.careerladder.files.internal.writing.Yaml;
import org.careerladder.model.ladder.Criterion;
import org.careerladder.model.ladder.CriterionId;
import org.careerladder.model.ladder.Expectation;
import org.careerladder.model.ladder.Importance;
import org.careerladder.model.ladder.Ladder;
import org.careerladder.model.ladder.Level;
import org.careerladder.model.ladder.LevelRef;
import org.careerladder.model.ladder.Outcome;
import org.careerladder.model.ladder.RatingScale;
import org.careerladder.model.ladder.Rung;
import org.careerladder.model.ladder.Track;
import org.careerladder.model.time.Span;

/** A ladder as its file has it: criteria on labels stand in the first level that names them, where their order allows. */
public final class LadderText {

    private final Ladder ladder;
    private final List<Criterion> whole;
    private final Set<CriterionId> named = new HashSet<>();

    private LadderText(Ladder ladder) {
        this.ladder = ladder;
        this.whole = whole(ladder);
        whole.forEach(criterion -> named.add(criterion.id()));
    }

    public static Yaml.Block of(Ladder ladder) {
        return new LadderText(ladder).ladder();
    }

    private Yaml.Block ladder() {
        var block = Yaml.block()
                .text("format", "ladder/1")
                .text("ladder", ladder.id().value());
        name(block, ladder.name(), ladder.id().value())
                .text("version", ladder.version())
                .block("ratings", ratings(ladder.ratings()))
                .lines(
                        "competencies",
                        ladder.competencies().stream()
                                .map(each -> name(
                                        Yaml.block().text("id", each.id().value()),
                                        each.name(),
                                        each.id().value()))
                                .toList())
                .lines("criteria", whole.stream().map(this::criterion).toList())
                .lines("tracks", ladder.tracks().stream().map(this::track).toList());
        return block;
    }

    private static Yaml.Block name(Yaml.Block block, String name, String id) {
        return name.equals(id) ? block : block.text("name", name);
    }

    private static Yaml.Block ratings(RatingScale scale) {
        var words = scale.words();
        int meets = scale.lowest(Outcome.MEETS);
        int partly = scale.lowest(Outcome.PARTLY);
        int exceeds = scale.lowest(Outcome.EXCEEDS);
        var block = Yaml.block().words("scale", words);
        if (partly < meets) {
            block.text("partly", words.get(partly));
        }
        if (meets < words.size()) {
            block.text("meets", words.get(meets));
        }
        return exceeds < words.size() ? block.text("exceeds", words.get(exceeds)) : block;
    }

    private static List<Criterion> whole(Ladder ladder) {
        var inLevels = new LinkedHashSet<CriterionId>();
        ladder.tracks()
                .forEach(track -> track.levels()
                        .forEach(level -> level.expectations().forEach(each -> inLevels.add(each.criterion()))));
        List<Criterion> whole = new ArrayList<>(ladder.criteria().stream()
                .filter(each -> each.onRungs() || !inLevels.contains(each.id()))
                .toList());
        var natural = new ArrayList<>(whole.stream().map(Criterion::id).toList());
        inLevels.stream().filter(id -> !natural.contains(id)).forEach(natural::add);
        boolean asWritten =
                natural.equals(ladder.criteria().stream().map(Criterion::id).toList());
        return asWritten ? whole : ladder.criteria();
    }

    private Yaml.Block criterion(Criterion criterion) {
        return described(Yaml.block().text("id", criterion.id().value()), criterion)
                .lines("rungs", criterion.rungs().stream().map(LadderText::rung).toList());
    }

    private static Yaml.Block described(Yaml.Block block, Criterion criterion) {
        return name(block, criterion.name(), criterion.id().value())
                .text("competency", criterion.competency().value())
                .text("class", criterion.pointsClass());
    }

    private static Yaml.Block rung(Rung rung) {
        return Yaml.inline().text("id", rung.id()).text("says", rung.says());
    }

    private Yaml.Block track(Track track) {
        String id = track.id().value();
        var block = name(Yaml.block().text("id", id), track.name(), id).word("kind", track.kind());
        return (track.isOrdered() ? block : block.word("order", track.order()))
                .lines(
                        "levels",
                        track.levels().stream()
                                .map(level -> level(level, track))
                                .toList());
    }

    private Yaml.Block level(Level level, Track track) {
        String id = level.id().value();
        var block = name(Yaml.block().text("id", id), level.name(), id);
        if (!level.after().equals(Span.ZERO)) {
            block.text("after", level.after().toString());
        }
        refs(block, "includes", level.includes(), track);
        refs(block, "equivalent-to", level.equivalentTo(), track);
        block.block("expects", rungs(level));
        block.lines(
                "criteria",
                level.expectations().stream()
                        .filter(each -> !criterionOf(each).onRungs())
                        .map(this::expectation)
                        .toList());
        var bars = new BarText(ladder.ratings()).of(level.bar());
        return block.lines("bar", bars);
    }

    private static void refs(Yaml.Block block, String key, List<LevelRef> refs, Track track) {
        var words = refs.stream()
                .map(ref -> ref.track().equals(track.id()) ? ref.level().value() : ref.toString())
                .toList();
        if (key.equals("includes") && words.size() == 1) {
            block.text(key, words.get(0));
        } else {
            block.words(key, words);
        }
    }

    private Criterion criterionOf(Expectation expectation) {
        return ladder.criterion(expectation.criterion())
                .orElseThrow(() -> new IllegalArgumentException("No criterion " + expectation.criterion()));
    }

    private Yaml.Block rungs(Level level) {
        var block = Yaml.block();
        level.expectations().stream()
                .filter(each -> criterionOf(each).onRungs())
                .forEach(each -> block.put(each.criterion().value(), leastRung(each)));
        return block;
    }

    private Yaml leastRung(Expectation expectation) {
        var rung = expectation.leastRung() == 0 ? "" : criterionOf(expectation).rungWord(expectation.leastRung());
        var block = asks(Yaml.inline().text("rung", rung), expectation);
        boolean isShort = !rung.isEmpty() && onlyRung(expectation);
        return isShort ? new Yaml.Text(rung) : block.isEmpty() ? block.word("importance", Importance.REQUIRED) : block;
    }

    private static boolean onlyRung(Expectation expectation) {
        return expectation.importance() == Importance.REQUIRED
                && expectation.text().isEmpty()
                && expectation.shownBy().isEmpty();
    }

    private Yaml.Block expectation(Expectation expectation) {
        var block = Yaml.block().text("id", expectation.criterion().value());
        if (named.add(expectation.criterion())) {
            described(block, criterionOf(expectation));
        }
        return asks(block, expectation);
    }

    private static Yaml.Block asks(Yaml.Block block, Expectation expectation) {
        if (expectation.importance() != Importance.REQUIRED) {
            block.word("importance", expectation.importance());
        }
        return block.text("expects", expectation.text())
                .words(
                        "shown-by",
                        expectation.shownBy().stream().map(Names::word).toList());
    }
}
