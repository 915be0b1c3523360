package org.careerladder.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.careerladder.model.ladder.Criterion;
import org.careerladder.model.ladder.Expectation;
import org.careerladder.model.ladder.Ladder;
import org.careerladder.model.ladder.Level;
import org.careerladder.model.ladder.LevelRef;
import org.careerladder.model.ladder.Track;

/** A track at a glance: a row for each criterion, a column for each level, and in them how much the level asks for it. */
final class LadderGlance {

    private final Ladder ladder;
    private final Track track;

    private LadderGlance(Ladder ladder, Track track) {
        this.ladder = ladder;
        this.track = track;
    }

    /** The section of a track; nothing where a single level leaves nothing to compare. */
    static List<Block> of(Ladder ladder, Track track) {
        var rows = new LadderGlance(ladder, track).rows();
        return track.levels().size() < 2 || rows.isEmpty()
                ? List.of()
                : List.of(
                        new Block.Subheading(track.name() + " at a glance"),
                        new Block.Grid(columns(track), Block.Mark.NONE, rows));
    }

    private static List<String> columns(Track track) {
        return Stream.concat(Stream.of("criterion"), track.levels().stream().map(Level::name))
                .toList();
    }

    private List<Block.Row> rows() {
        return ladder.criteria().stream()
                .filter(criterion -> track.levels().stream()
                        .anyMatch(level -> expected(level, criterion).isPresent()))
                .map(this::row)
                .toList();
    }

    private Block.Row row(Criterion criterion) {
        var cells = new ArrayList<Block.Cell>();
        cells.add(new Block.Cell(Tone.PLAIN, criterion.name()));
        track.levels().forEach(level -> cells.add(cell(level, criterion)));
        return new Block.Row(false, cells);
    }

    private Block.Cell cell(Level level, Criterion criterion) {
        var expected = expected(level, criterion);
        boolean own = expected.filter(level.expectations()::contains).isPresent();
        String asked =
                expected.map(expectation -> asked(expectation, criterion)).orElse("");
        return own || asked.isEmpty()
                ? new Block.Cell(Tone.PLAIN, asked)
                : new Block.Cell(Tone.FAINT, "still " + asked);
    }

    private Optional<Expectation> expected(Level level, Criterion criterion) {
        return ladder.expectationsAt(new LevelRef(track.id(), level.id())).stream()
                .filter(expectation -> expectation.criterion().equals(criterion.id()))
                .findFirst();
    }

    private static String asked(Expectation expectation, Criterion criterion) {
        String rung =
                expectation.leastRung() == 0 ? "" : ", from " + criterion.rungWord(expectation.leastRung()) + " up";
        return Words.of(expectation.importance()) + rung;
    }
}
