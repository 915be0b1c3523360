package org.careerladder.model.promotion;

import org.careerladder.model.ladder.CriterionId;

/**
 * Something that somebody asked to see.
 *
 * @param id its id
 * @param said in whose words
 * @param criterion the criterion that it belongs to; may be {@link CriterionId#NONE}
 */
public record Area(AreaId id, String said, CriterionId criterion) {}
