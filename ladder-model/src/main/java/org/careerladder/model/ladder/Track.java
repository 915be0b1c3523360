package org.careerladder.model.ladder;

import java.util.List;

/**
 * A line of levels.
 *
 * @param id its id
 * @param name what people call it
 * @param kind whether it leads people
 * @param order whether its levels are known to stand lowest first
 * @param levels its levels; lowest first where their order is known
 */
public record Track(TrackId id, String name, TrackKind kind, LevelOrder order, List<Level> levels) {

    public Track {
        levels = List.copyOf(levels);
    }

    /** Whether its levels are known to stand lowest first. */
    public boolean isOrdered() {
        return order == LevelOrder.KNOWN;
    }

    /** The place of a level from 0, the lowest where their order is known; -1 where the track has none of this id. */
    public int height(LevelId level) {
        for (int i = 0; i < levels.size(); i++) {
            if (levels.get(i).id().equals(level)) {
                return i;
            }
        }
        return -1;
    }
}
