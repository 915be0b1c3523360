package org.careerladder.files;

import java.util.List;
import org.careerladder.model.pack.AttributeType;
import org.careerladder.model.pack.Pack;
import org.careerladder.model.pack.ParameterKind;
import org.careerladder.model.promotion.Attribute;
import org.careerladder.model.promotion.AttributeValue;
import org.careerladder.model.time.Span;

/** Attributes of every kind, and sound values of them. */
final class SomeAttributes {

    private SomeAttributes() {}

    static List<AttributeType> types(Dice dice) {
        return dice.some(
                List.of(
                        type(dice, "on-call", ParameterKind.COUNT, "weeks", 1, 52),
                        type(dice, "travel", ParameterKind.SHARE, "", 0, 10_000),
                        type(dice, "abroad", ParameterKind.DURATION, "months", 30, 3_650),
                        type(dice, "waiting", ParameterKind.DURATION, "days", 0, 400),
                        type(dice, "office", ParameterKind.CHOICE, "", 0, 0),
                        type(dice, "certified", ParameterKind.YES_NO, "", 0, 0)),
                6);
    }

    private static AttributeType type(Dice dice, String name, ParameterKind kind, String unit, int min, int max) {
        var choices = kind == ParameterKind.CHOICE ? List.of("no", "12", "it depends") : List.<String>of();
        return new AttributeType(name, kind, dice.maybe(), unit, min, max, choices);
    }

    /** What a case under the pack may say. */
    static List<Attribute> values(Pack pack, Dice dice) {
        return dice.some(pack.allAttributes(), 4).stream()
                .map(type -> new Attribute(type.name(), value(type, dice)))
                .toList();
    }

    private static AttributeValue value(AttributeType type, Dice dice) {
        return switch (type.kind()) {
            case COUNT -> new AttributeValue.Whole(1 + dice.below(52));
            case SHARE -> new AttributeValue.Share(dice.below(10_001));
            case DURATION ->
                new AttributeValue.Length(
                        type.unit().equals("months")
                                ? new Span(1 + dice.below(9), dice.of(List.of(Span.Unit.MONTHS, Span.Unit.YEARS)))
                                : new Span(dice.below(9), dice.of(List.of(Span.Unit.DAYS, Span.Unit.WEEKS))));
            case YES_NO -> new AttributeValue.Claim(dice.rarely());
            case CHOICE, RATING, RANGE, ROLES -> new AttributeValue.Word(dice.of(type.choices()));
        };
    }
}
