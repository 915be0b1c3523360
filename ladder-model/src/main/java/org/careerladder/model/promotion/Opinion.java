package org.careerladder.model.promotion;

/** What a rater says of a criterion. */
public sealed interface Opinion {

    /**
     * A rating.
     *
     * @param word a label of the ladder, or a rung of the criterion
     */
    record Rated(String word) implements Opinion {}

    /** The rater had no chance to see it. */
    record NotObserved() implements Opinion {}

    /**
     * The criterion does not apply to this candidate.
     *
     * @param because the reason, never empty
     */
    record NotApplicable(String because) implements Opinion {
        public NotApplicable {
            if (because.isBlank()) {
                throw new IllegalArgumentException("What does not apply needs a reason");
            }
        }
    }
}
