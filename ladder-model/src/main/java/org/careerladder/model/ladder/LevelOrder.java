package org.careerladder.model.ladder;

/** Whether anybody has said which levels of a track stand above which. */
public enum LevelOrder {
    /** The levels stand lowest first. */
    KNOWN,
    /** Nobody has said: no level of the track stands above another, and no step on it is known to be one up. */
    UNKNOWN
}
