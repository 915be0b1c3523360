package org.careerladder.ladders;

import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Ladder files with more levels than any company has, in every way in which levels hang together. */
final class ManyLevels {

    private static final String HEAD = """
            format: ladder/1
            ladder: many
            ratings: { scale: [not-yet, partly, meets, exceeds], meets: meets, exceeds: exceeds }
            competencies: [{ id: craft }]
            """;
    private static final int CRITERIA = 10;

    private ManyLevels() {}

    /** One track, in which no level includes another. */
    static String apart(int levels) {
        return oneTrack(levels, level -> "");
    }

    /** One track, in which each level includes the one below, and so all below. */
    static String chain(int levels) {
        return oneTrack(levels, level -> level == 0 ? "" : ", includes: l" + (level - 1));
    }

    /** One track, in which each level includes the two below: ways from one to another without number. */
    static String braid(int levels) {
        return oneTrack(levels, level -> level < 2 ? "" : ", includes: [l" + (level - 2) + ", l" + (level - 1) + "]");
    }

    private static String oneTrack(int levels, IntFunction<String> more) {
        return HEAD + criteria() + "tracks:\n  - id: only\n    kind: individual\n    levels:\n"
                + lines(levels, level -> level(level, more.apply(level)));
    }

    /** Many tracks of five levels; the first names the equivalents of each level on all others. */
    static String tracks(int tracks) {
        return HEAD + criteria() + "tracks:\n"
                + lines(
                        tracks,
                        track -> "  - id: t" + track + "\n    kind: individual\n    levels:\n"
                                + lines(5, level -> level(level, equivalent(track, level))));
    }

    private static String equivalent(int track, int level) {
        return track == 0 ? "" : ", equivalent-to: t" + (track - 1) + "/l" + level;
    }

    private static String criteria() {
        return "criteria:\n"
                + lines(
                        CRITERIA,
                        i -> "  - { id: c" + i + ", competency: craft, rungs: [{ id: some }, { id: all }] }\n");
    }

    private static String level(int level, String more) {
        return "      - { id: l" + level + ", expects: { c" + level % CRITERIA + ": all }" + more + " }\n";
    }

    private static String lines(int count, IntFunction<String> line) {
        return IntStream.range(0, count).mapToObj(line).collect(Collectors.joining());
    }
}
