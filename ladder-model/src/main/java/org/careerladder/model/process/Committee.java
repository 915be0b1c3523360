package org.careerladder.model.process;

/**
 * The committee of a formal process.
 *
 * @param members how many sit on it; 0 where nobody said
 * @param quorum how many must be present; 0 where nobody said
 * @param decidesBy how it comes to its recommendation
 */
public record Committee(int members, int quorum, DecidesBy decidesBy) {

    /** How a committee comes to its recommendation. */
    public enum DecidesBy {
        MAJORITY,
        TWO_THIRDS,
        UNANIMOUS,
        CHAIR,
        UNKNOWN
    }

    /** Nobody said anything about a committee. */
    public static final Committee UNKNOWN = new Committee(0, 0, DecidesBy.UNKNOWN);
}
