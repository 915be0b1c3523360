package org.careerladder.model.promotion;

/** How far a goal is. */
public enum GoalState {
    PLANNED,
    UNDER_WAY,
    DONE,
    DROPPED
}
