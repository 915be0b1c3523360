package org.careerladder.rules.language;

import org.careerladder.model.pack.ParameterValue;
import org.careerladder.model.time.Span;

/** What a policy is set to, as a literal in the unit of the field that is held against it. */
final class PolicyLiteral {

    private PolicyLiteral() {}

    /** The literal; {@code none} has none. */
    static String of(ParameterValue value, FactField field) {
        if (value instanceof ParameterValue.Count count) {
            return Integer.toString(count.count());
        }
        if (value instanceof ParameterValue.Share share) {
            return Integer.toString(share.basisPoints());
        }
        if (value instanceof ParameterValue.Duration duration) {
            return Integer.toString(inUnitOf(field, duration.span()));
        }
        if (value instanceof ParameterValue.YesNo answer) {
            return Boolean.toString(answer.yes());
        }
        return textOf(value, field);
    }

    private static int inUnitOf(FactField field, Span span) {
        return field.unit().equals(FactField.MONTHS) ? span.inMonths() : span.inDays();
    }

    private static String textOf(ParameterValue value, FactField field) {
        if (value instanceof ParameterValue.RatingLabel rating) {
            return Quoted.text(rating.label());
        }
        if (value instanceof ParameterValue.Choice choice) {
            return Quoted.text(choice.word());
        }
        throw new IllegalArgumentException("`" + field + "` cannot be held against " + value);
    }
}
