package org.careerladder.rules.internal.recourse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/** Chooses those with the fewest ways on, and looks no further where none can have fewer. */
final class Fewest {

    private static final Comparator<List<Levels>> FEWEST = Comparator.comparingInt(List::size);

    private Fewest() {}

    /**
     * The ways on of the few that have the fewest.
     *
     * @param all what has ways on
     * @param few how many of them
     * @param ways the ways on of each
     */
    static <T> List<List<Levels>> of(List<T> all, int few, Function<T, List<Levels>> ways) {
        var found = new ArrayList<List<Levels>>();
        int least = 0;
        for (T each : all) {
            var on = ways.apply(each);
            found.add(on);
            least += on.size() <= 1 ? 1 : 0;
            if (least == few) {
                break;
            }
        }
        found.sort(FEWEST);
        return found.subList(0, Math.min(few, found.size()));
    }
}
