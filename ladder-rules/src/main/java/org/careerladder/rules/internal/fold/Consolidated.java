package org.careerladder.rules.internal.fold;

import java.util.List;

/**
 * What several raters' words come to.
 *
 * @param counted the rating that counts
 * @param selfGrade the candidate's own latest grade, {@link Counted#NO_GRADE} where there is none
 * @param stale whether ratings are there and all of them too old
 * @param notObserved whether somebody had no chance to see it and no rating of somebody else counts
 * @param toldOnly whether somebody else's rating is known by the candidate's word alone and none of somebody else counts
 * @param waiverRefused whether somebody who may not waive it called it not applicable
 * @param raters the ids of those who rated, sorted
 * @param cites what it rests on, sorted
 */
record Consolidated(
        Counted counted,
        int selfGrade,
        boolean stale,
        boolean notObserved,
        boolean toldOnly,
        boolean waiverRefused,
        List<String> raters,
        List<String> cites) {

    static final Consolidated NOTHING_SAID =
            new Consolidated(Counted.NONE, Counted.NO_GRADE, false, false, false, false, List.of(), List.of());
}
