package org.careerladder.report.internal.levels;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.careerladder.model.ladder.Criterion;
import org.careerladder.model.ladder.CriterionId;
import org.careerladder.model.ladder.Expectation;
import org.careerladder.model.ladder.Ladder;
import org.careerladder.model.ladder.LadderIndex;
import org.careerladder.model.ladder.Level;
import org.careerladder.model.ladder.LevelRef;
import org.careerladder.model.ladder.Track;
import org.careerladder.report.document.Block;
import org.careerladder.report.text.Tone;
import org.careerladder.report.text.Words;

/** A track at a glance: a row for each criterion, a column for each level, and in them how much the level asks for it. */
final class LadderGlance {

    /** More columns than these show nothing at a glance. */
    private static final int MOST_LEVELS = 20;

    private final Ladder ladder;
    private final Track track;
    private final List<Map<CriterionId, Expectation>> expected;

    private LadderGlance(LadderIndex index, Track track) {
        this.ladder = index.ladder();
        this.track = track;
        this.expected = track.levels().stream()
                .map(level -> byCriterion(index.expectationsAt(new LevelRef(track.id(), level.id()))))
                .toList();
    }

    private static Map<CriterionId, Expectation> byCriterion(List<Expectation> expectations) {
        return expectations.stream().collect(Collectors.toMap(Expectation::criterion, each -> each));
    }

    /** The section of a track; nothing where a single level leaves nothing to compare, or where they are too many. */
    static List<Block> of(LadderIndex index, Track track) {
        int levels = track.levels().size();
        return levels < 2 || levels > MOST_LEVELS ? List.of() : new LadderGlance(index, track).blocks();
    }

    private List<Block> blocks() {
        var rows = rows();
        return rows.isEmpty()
                ? List.of()
                : List.of(new Block.Glance(
                        track.name() + " at a glance", new Block.Table(columns(track), Block.Mark.NONE, rows)));
    }

    private static List<String> columns(Track track) {
        return Stream.concat(Stream.of("criterion"), track.levels().stream().map(Level::name))
                .toList();
    }

    private List<Block.Row> rows() {
        return ladder.criteria().stream()
                .filter(criterion -> expected.stream().anyMatch(level -> level.containsKey(criterion.id())))
                .map(this::row)
                .toList();
    }

    private Block.Row row(Criterion criterion) {
        var cells = new ArrayList<Block.Cell>();
        cells.add(new Block.Cell(Tone.PLAIN, criterion.name()));
        for (int i = 0; i < expected.size(); i++) {
            cells.add(cell(
                    track.levels().get(i), Optional.ofNullable(expected.get(i).get(criterion.id())), criterion));
        }
        return new Block.Row(false, cells);
    }

    private static Block.Cell cell(Level level, Optional<Expectation> expected, Criterion criterion) {
        boolean own = expected.filter(level.expectations()::contains).isPresent();
        String asked =
                expected.map(expectation -> asked(expectation, criterion)).orElse("");
        return own || asked.isEmpty()
                ? new Block.Cell(Tone.PLAIN, asked)
                : new Block.Cell(Tone.FAINT, "still " + asked);
    }

    private static String asked(Expectation expectation, Criterion criterion) {
        String rung =
                expectation.leastRung() == 0 ? "" : ", from " + criterion.rungWord(expectation.leastRung()) + " up";
        return Words.of(expectation.importance()) + rung;
    }
}
