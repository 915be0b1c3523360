package org.careerladder.files.internal.sheet;

import org.careerladder.model.ladder.Importance;

/**
 * What a row speaks of.
 *
 * @param competency the competency of the criterion
 * @param criterion the criterion
 * @param id the id that the sheet gives it; empty where it gives none
 * @param importance how much it is asked for
 */
record Subject(Named competency, Named criterion, String id, Importance importance) {}
