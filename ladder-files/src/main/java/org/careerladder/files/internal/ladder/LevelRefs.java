package org.careerladder.files.internal.ladder;

import org.careerladder.files.internal.reading.Value;
import org.careerladder.files.internal.tree.Words;
import org.careerladder.model.ladder.LevelId;
import org.careerladder.model.ladder.LevelRef;
import org.careerladder.model.ladder.TrackId;
import org.careerladder.model.source.Slug;

/** How files name a level: alone, on a track that is known, or as {@code track/level}. */
public final class LevelRefs {

    private LevelRefs() {}

    public static LevelRef read(Value value, TrackId track) {
        String word = value.word();
        int slash = word.indexOf('/');
        String level = word.substring(slash + 1);
        String named = slash < 0 ? track.value() : word.substring(0, slash);
        if (Slug.holds(level) && Slug.holds(named)) {
            return LevelRef.of(named, level);
        }
        if (!value.reading().isFaulty(value.path())) {
            value.wrong("`" + Words.shown(word) + "` names no level", "write a level's id, or `track/level`");
        }
        return new LevelRef(track, LevelId.of(Value.UNREADABLE));
    }
}
