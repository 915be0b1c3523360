package org.careerladder.rules.properties;

import org.careerladder.model.pack.AttributeType;
import org.careerladder.model.pack.Pack;
import org.careerladder.model.promotion.Attribute;
import org.careerladder.model.promotion.AttributeValue;
import org.careerladder.model.promotion.PromotionCase;
import org.careerladder.model.time.Span;

/** Generated packs and cases, by number, for tests of other packages; a number says the same always. */
public final class Generated {

    private Generated() {}

    /** A pack of any ladder, process and policy, without rules of its own. */
    public static Pack pack(int number) {
        var dice = new Dice(number);
        return new RandomPack(dice).over(RandomLadder.of(dice));
    }

    /** A case of any kind under a pack, whoever made it; it says some of the attributes that the pack declares. */
    public static PromotionCase caseUnder(Pack pack, int number) {
        var plain = RandomCase.under(pack, new Dice(number));
        var dice = new Dice(number + 7_000_003L);
        var said = dice.some(pack.allAttributes(), 60).stream()
                .map(type -> new Attribute(type.name(), value(type, pack, dice)))
                .toList();
        return said.isEmpty() ? plain : plain.toBuilder().attributes(said).build();
    }

    private static AttributeValue value(AttributeType type, Pack pack, Dice dice) {
        return switch (type.kind()) {
            case COUNT -> new AttributeValue.Whole(dice.below(6));
            case SHARE -> new AttributeValue.Share(dice.below(21) * 500);
            case DURATION -> new AttributeValue.Length(Span.months(1 + dice.below(40)));
            case YES_NO -> new AttributeValue.Claim(dice.in100(50));
            case RATING ->
                new AttributeValue.Word(dice.one(pack.ladder().ratings().words()));
            case CHOICE -> new AttributeValue.Word(dice.one(type.choices()));
            case RANGE, ROLES -> throw new IllegalArgumentException("No attribute is a " + type.kind());
        };
    }
}
