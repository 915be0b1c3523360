package org.careerladder.model.packtest;

import java.util.List;
import org.careerladder.model.promotion.PromotionCase;
import org.careerladder.model.source.Position;

/**
 * One case with its changes made, and what is expected of its assessment.
 *
 * @param name what is tested, as a sentence
 * @param promotionCase the case, in order under its pack
 * @param expectations at least one, in the order of the file
 * @param at where it stands
 */
public record PackTest(String name, PromotionCase promotionCase, List<Expectation> expectations, Position at) {
    public PackTest {
        expectations = List.copyOf(expectations);
    }
}
