package org.careerladder.model.promotion;

import org.careerladder.model.time.Day;

/**
 * A weekly goal.
 *
 * @param id its id
 * @param aim the id of the area or criterion that it is for
 * @param title what is to be done
 * @param week the ISO week, such as {@code 2026-W47}; may be empty
 * @param started when it was reviewed at the start of the week; may be unknown
 * @param ended when it was reviewed at the end of the week; may be unknown
 * @param state how far it is
 */
public record Goal(GoalId id, String aim, String title, String week, Day started, Day ended, GoalState state) {}
