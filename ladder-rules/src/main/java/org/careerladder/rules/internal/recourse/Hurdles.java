package org.careerladder.rules.internal.recourse;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Hurdles of which some have to be got beyond.
 *
 * @param all the hurdles, those with the fewest ways first
 * @param needed how many of them, whichever: from 1 to all
 */
record Hurdles(List<Hurdle> all, int needed) {

    static final Hurdles WALL = of(Hurdle.WALL);

    Hurdles {
        all = all.stream().sorted(Hurdle.FEWEST_WAYS).toList();
    }

    static Hurdles of(Hurdle hurdle) {
        return new Hurdles(List.of(hurdle), 1);
    }

    /** Where only so many of some may be left; nothing where there are no more. */
    static Stream<Hurdles> allBut(int tolerated, List<Hurdle> all) {
        if (tolerated == 0) {
            return all.stream().map(Hurdles::of);
        }
        return all.size() > tolerated ? Stream.of(new Hurdles(all, all.size() - tolerated)) : Stream.empty();
    }

    /** The one to get beyond next: of a few more than may be left at least one has to go. */
    Hurdle next() {
        return Hurdle.either(all.subList(0, all.size() - needed + 1));
    }

    boolean isWall() {
        return next().isWall();
    }

    /** The fewest days that have to pass. */
    int days() {
        return all.stream()
                .filter(hurdle -> !hurdle.isWall())
                .mapToInt(Hurdle::days)
                .sorted()
                .skip(needed - 1L)
                .findFirst()
                .orElseThrow();
    }

    /**
     * Where it is enough to get beyond all of one of some rows.
     *
     * @return what is in the way whichever row it is
     */
    static List<Hurdles> eitherRow(List<List<Hurdles>> rows) {
        var passable = rows.stream()
                .filter(row -> row.stream().noneMatch(Hurdles::isWall))
                .toList();
        if (passable.isEmpty()) {
            return List.of(WALL);
        }
        if (passable.size() == 1) {
            return passable.get(0);
        }
        int least = passable.stream().mapToInt(List::size).min().orElseThrow();
        return IntStream.range(0, least)
                .mapToObj(place -> of(Hurdle.either(
                        passable.stream().map(row -> row.get(place).next()).toList())))
                .toList();
    }
}
