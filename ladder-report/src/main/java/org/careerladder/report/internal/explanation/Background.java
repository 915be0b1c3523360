package org.careerladder.report.internal.explanation;

import org.careerladder.model.effective.EffectivePack;
import org.careerladder.model.ladder.Ladder;

/**
 * What an assessment was made under, as far as an explanation shows it.
 *
 * @param ladder the ladder, for what its levels ask
 * @param pack where rules and policy come from
 */
public record Background(Ladder ladder, EffectivePack pack) {}
