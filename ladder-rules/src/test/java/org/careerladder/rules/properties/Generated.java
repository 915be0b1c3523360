package org.careerladder.rules.properties;

import org.careerladder.model.pack.Pack;
import org.careerladder.model.promotion.PromotionCase;

/** Generated packs and cases, by number, for tests of other packages; a number says the same always. */
public final class Generated {

    private Generated() {}

    /** A pack of any ladder, process and policy, without rules of its own. */
    public static Pack pack(int number) {
        var dice = new Dice(number);
        return new RandomPack(dice).over(RandomLadder.of(dice));
    }

    /** A case of any kind under a pack, whoever made it. */
    public static PromotionCase caseUnder(Pack pack, int number) {
        return RandomCase.under(pack, new Dice(number));
    }
}
