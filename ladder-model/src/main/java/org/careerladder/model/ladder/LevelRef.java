package org.careerladder.model.ladder;

/**
 * Names one level of a ladder.
 *
 * @param track its track
 * @param level the level on that track
 */
public record LevelRef(TrackId track, LevelId level) {

    public static LevelRef of(String track, String level) {
        return new LevelRef(TrackId.of(track), LevelId.of(level));
    }

    /** {@code track/level}. */
    @Override
    public String toString() {
        return track + "/" + level;
    }
}
