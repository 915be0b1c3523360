package org.careerladder.model.ladder;

/** What a counted rating says against what a level asks. Unknown is never "not met". */
public enum Outcome {
    /** More than the level asks. */
    EXCEEDS,
    /** What the level asks. */
    MEETS,
    /** The step right below. */
    PARTLY,
    /** Further below. */
    NOT_MET,
    /** Nobody rated it, or nobody could observe it. */
    UNKNOWN,
    /** Somebody who may waive it did. */
    NOT_APPLICABLE,
    /** A rung at a level that asks no least rung; it can count points and nothing else. */
    UNGRADED;

    /** Whether the outcome is at least {@link #MEETS}. */
    public boolean meets() {
        return this == MEETS || this == EXCEEDS;
    }
}
