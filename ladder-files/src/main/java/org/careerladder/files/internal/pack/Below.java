package org.careerladder.files.internal.pack;

import java.util.List;
import org.careerladder.model.ladder.Ladder;
import org.careerladder.model.pack.Base;
import org.careerladder.model.pack.Pack;
import org.careerladder.model.source.Problem;

/**
 * What lies below a pack.
 *
 * @param base what it extends
 * @param ground what it inherits: the pack below, or the standard one
 * @param problems everything that is wrong down there
 * @param knowsItsWords whether the ladders and the parameters there could be read
 */
record Below(Base base, Pack ground, List<Problem> problems, boolean knowsItsWords) {
    Below {
        problems = List.copyOf(problems);
    }

    /** The standard rules, over the ladder of packs that name none. */
    static Below standard(Ladder general) {
        return new Below(Base.STANDARD, ground(general), List.of(), true);
    }

    /** Stands in for what could not be found; the problem has been reported by whoever named it. */
    static Below nothing(Ladder general, List<Problem> problems) {
        return new Below(Base.STANDARD, ground(general), problems, false);
    }

    /** Another pack. */
    static Below pack(ReadLayer read, String named) {
        return new Below(new Base.Of(read.pack(), named), read.pack(), read.problems(), read.knowsItsWords());
    }

    private static Pack ground(Ladder general) {
        return Pack.standardOver(general, Pack.Agreement.NOBODY_AGREED);
    }
}
