package org.careerladder.model.facts;

import java.util.List;

/** Something that rules read: flat, immutable, and about one subject. */
public interface Fact {

    /** What it is about. */
    Subject subject();

    /** What it rests on: the ids of appraisals, evidence and whatever else of the case; in a fixed order. */
    default List<String> cites() {
        return List.of();
    }
}
