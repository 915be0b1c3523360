package org.careerladder.model.ladder;

import java.util.List;
import org.careerladder.model.time.Span;

/**
 * One level of a track.
 *
 * @param id its id
 * @param name what people call it
 * @param after the usual time in the level below; {@link Span#ZERO} where the ladder does not say
 * @param includes levels whose expectations count here as well
 * @param equivalentTo levels of other tracks at the same height
 * @param expectations what this level itself asks, in ladder order, each criterion once
 * @param bar how the expectations roll up
 */
public record Level(
        LevelId id,
        String name,
        Span after,
        List<LevelRef> includes,
        List<LevelRef> equivalentTo,
        List<Expectation> expectations,
        Bar bar) {

    public Level {
        includes = List.copyOf(includes);
        equivalentTo = List.copyOf(equivalentTo);
        expectations = List.copyOf(expectations);
    }
}
