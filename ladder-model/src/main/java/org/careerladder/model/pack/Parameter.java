package org.careerladder.model.pack;

import java.util.List;
import org.careerladder.model.source.Origin;
import org.careerladder.model.source.Slug;

/**
 * Something that a policy decides.
 *
 * @param name its name, as files spell it
 * @param kind what it holds
 * @param means what it measures, as a sentence
 * @param unit of what it counts, such as {@code items}; empty where the kind says it all
 * @param min the inclusive least: a count, basis points, or days (a month counts 30); 0 where the kind has no order
 * @param max the inclusive most, in the same unit
 * @param choices the words of a CHOICE, else empty
 * @param standard the value where nobody sets one; {@link ParameterValue#NONE} only where it may be switched off
 * @param mayBeNone whether it may be switched off
 * @param origin where it was read
 */
public record Parameter(
        String name,
        ParameterKind kind,
        String means,
        String unit,
        int min,
        int max,
        List<String> choices,
        ParameterValue standard,
        boolean mayBeNone,
        Origin origin) {

    public Parameter {
        Slug.require(name);
        choices = List.copyOf(choices);
    }

    /** A parameter that no file declares. */
    public Parameter(
            String name,
            ParameterKind kind,
            String means,
            String unit,
            int min,
            int max,
            List<String> choices,
            ParameterValue standard,
            boolean mayBeNone) {
        this(name, kind, means, unit, min, max, choices, standard, mayBeNone, Origin.CODE);
    }

    /** What it can be set to, in words such as {@code between 0 and 5}; empty where its kind says it all. */
    public String bounds() {
        return switch (kind) {
            case COUNT, RANGE -> "between " + min + " and " + max;
            case SHARE -> "between " + new ParameterValue.Share(min) + " and " + new ParameterValue.Share(max);
            case DURATION -> "between " + min + " and " + max + " days, a month counted as 30";
            case CHOICE -> "one of " + String.join(", ", choices);
            case RATING, YES_NO, ROLES -> "";
        };
    }
}
