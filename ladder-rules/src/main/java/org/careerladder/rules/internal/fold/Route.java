package org.careerladder.rules.internal.fold;

import java.util.BitSet;
import java.util.List;
import java.util.stream.Collectors;
import org.careerladder.model.facts.Move;
import org.careerladder.model.ladder.Equivalents;
import org.careerladder.model.ladder.LadderIndex;
import org.careerladder.model.ladder.Level;
import org.careerladder.model.ladder.LevelRef;
import org.careerladder.model.ladder.Track;
import org.careerladder.model.ladder.TrackKind;
import org.careerladder.rules.internal.gate.LevelGround;

/**
 * The way from one level to another: all that a ladder says of it, worked out once for every case that takes it.
 *
 * @param from the current level
 * @param to the target level
 * @param current the current level, ready to be measured
 * @param target the target level, ready to be measured
 * @param shared the places at the target level whose expectation the current level has unchanged
 * @param trackKind the kind of the target's track
 * @param move what kind of step it is
 * @param skipped the levels between
 * @param others the names of the levels on other tracks at the height of the target; empty where there are none
 */
record Route(
        LevelRef from,
        LevelRef to,
        LevelGround current,
        LevelGround target,
        BitSet shared,
        TrackKind trackKind,
        Move move,
        List<Level> skipped,
        String others) {

    static Route of(LadderIndex ladder, Equivalents equivalents, LevelRef from, LevelRef to) {
        var current = LevelGround.of(ladder, from);
        var target = LevelGround.of(ladder, to);
        var track = ladder.ladder().track(to.track()).orElseThrow();
        int height = heightOn(track, from, equivalents);
        int aim = track.height(to.level());
        boolean compared = height >= 0 && track.isOrdered();
        return new Route(
                from,
                to,
                current,
                target,
                shared(current, target),
                track.kind(),
                height == aim ? Move.LATERAL : compared ? Move.PROMOTION : Move.UNCOMPARED,
                !compared || aim <= height + 1 ? List.of() : track.levels().subList(height + 1, aim),
                others(ladder, equivalents, to));
    }

    /** The height of a level on a track: its own, or that of its equivalent there; -1 where nobody has said. */
    private static int heightOn(Track track, LevelRef level, Equivalents equivalents) {
        if (level.track().equals(track.id())) {
            return track.height(level.level());
        }
        return equivalents.of(level).stream()
                .filter(other -> other.track().equals(track.id()))
                .mapToInt(other -> track.height(other.level()))
                .max()
                .orElse(-1);
    }

    private static BitSet shared(LevelGround current, LevelGround target) {
        var shared = new BitSet();
        for (int place = 0; place < target.entries().size(); place++) {
            var asked = target.entries().get(place).expectation();
            shared.set(place, current.expectations().contains(asked));
        }
        return shared;
    }

    private static String others(LadderIndex ladder, Equivalents equivalents, LevelRef to) {
        return equivalents.of(to).stream()
                .map(other -> ladder.level(other).orElseThrow().name())
                .collect(Collectors.joining(", "));
    }

    String skippedNames() {
        return skipped.isEmpty() ? "" : skipped.stream().map(Level::name).collect(Collectors.joining(", "));
    }
}
