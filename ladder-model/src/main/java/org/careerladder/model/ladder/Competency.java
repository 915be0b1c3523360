package org.careerladder.model.ladder;

/**
 * A group of criteria.
 *
 * @param id its id
 * @param name what people call it
 */
public record Competency(CompetencyId id, String name) {}
