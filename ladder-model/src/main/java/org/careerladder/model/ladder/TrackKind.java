package org.careerladder.model.ladder;

/** Whether the people on a track contribute on their own or lead others. */
public enum TrackKind {
    INDIVIDUAL,
    MANAGEMENT
}
