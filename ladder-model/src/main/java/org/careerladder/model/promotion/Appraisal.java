package org.careerladder.model.promotion;

import org.careerladder.model.ladder.CriterionId;
import org.careerladder.model.time.Day;

/**
 * What one rater says of one criterion.
 *
 * @param by the rater
 * @param scope the gate that it speaks for; every level for a rung
 * @param criterion the criterion
 * @param opinion the rating, or why there is none
 * @param date when it was given
 * @param asTold whether the candidate wrote it down for somebody else
 * @param note what the rater adds; may be empty
 */
public record Appraisal(
        PersonId by, Scope scope, CriterionId criterion, Opinion opinion, Day date, boolean asTold, String note) {}
