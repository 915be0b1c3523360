package org.careerladder.model.ladder;

import java.util.List;

/**
 * A line of levels.
 *
 * @param id its id
 * @param name what people call it
 * @param kind whether it leads people
 * @param levels its levels, lowest first
 */
public record Track(TrackId id, String name, TrackKind kind, List<Level> levels) {

    public Track {
        levels = List.copyOf(levels);
    }

    /** The place of a level from 0, the lowest; -1 where the track has none of this id. */
    public int height(LevelId level) {
        for (int i = 0; i < levels.size(); i++) {
            if (levels.get(i).id().equals(level)) {
                return i;
            }
        }
        return -1;
    }
}
