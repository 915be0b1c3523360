package org.careerladder.model.promotion;

import org.careerladder.model.ladder.LevelRef;
import org.careerladder.model.time.Day;

/**
 * The person whom a case is about.
 *
 * @param id an id; names stay out of logs
 * @param name may be empty
 * @param level the current level
 * @param inLevelSince may be unknown
 * @param team may be empty
 */
public record Candidate(PersonId id, String name, LevelRef level, Day inLevelSince, String team) {}
