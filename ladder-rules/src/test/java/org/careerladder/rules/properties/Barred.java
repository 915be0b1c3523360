package org.careerladder.rules.properties;

import java.util.List;
import org.careerladder.model.ladder.Bar;
import org.careerladder.model.ladder.Ladder;
import org.careerladder.model.ladder.Level;
import org.careerladder.model.ladder.LevelRef;
import org.careerladder.model.ladder.Track;

/** The same ladder, in which one level has another bar. */
record Barred(Ladder ladder, LevelRef ref) {

    Ladder with(Bar bar) {
        return new Ladder(
                ladder.id(),
                ladder.name(),
                ladder.version(),
                ladder.ratings(),
                ladder.competencies(),
                ladder.criteria(),
                ladder.tracks().stream().map(track -> with(track, bar)).toList());
    }

    private Track with(Track track, Bar bar) {
        if (!track.id().equals(ref.track())) {
            return track;
        }
        List<Level> levels = track.levels().stream()
                .map(level -> level.id().equals(ref.level()) ? with(level, bar) : level)
                .toList();
        return new Track(track.id(), track.name(), track.kind(), track.order(), levels);
    }

    private static Level with(Level level, Bar bar) {
        return new Level(
                level.id(),
                level.name(),
                level.after(),
                level.includes(),
                level.equivalentTo(),
                level.expectations(),
                bar);
    }
}
