package org.careerladder.model.explanation;

import java.util.List;

/**
 * One fact that a rule looked at.
 *
 * @param fact the fact
 * @param cites the ids of appraisals, evidence and whatever else of the case it rests on
 * @param grounds everything that the rule asks of it, whether or not it decided
 * @param truth whether all of that holds
 */
public record Tried(FactRef fact, List<String> cites, List<Ground> grounds, Truth truth) {
    public Tried {
        cites = List.copyOf(cites);
        grounds = List.copyOf(grounds);
    }

    /** How many comparisons and claims came out as they must. */
    public long held() {
        return grounds.stream().filter(ground -> ground.truth() == Truth.TRUE).count();
    }
}
