package org.careerladder.model.pack;

import java.util.List;
import org.careerladder.model.source.Slug;

/**
 * What a pack declares that its cases may say beyond what every case can: an attribute, which rules read as
 * {@code attributes.name}. A case that does not say it leaves it unknown.
 *
 * @param name its name, as files spell it
 * @param kind COUNT, SHARE, DURATION, RATING, CHOICE or YES_NO
 * @param means what it measures, as a sentence
 * @param unit of a COUNT what it counts, such as {@code weeks}; of a DURATION what rules read it in, {@code months} or {@code days}
 * @param min the inclusive least: a count, basis points, or days (a month counts 30); 0 where the kind has no order
 * @param max the inclusive most, in the same unit
 * @param choices the words of a CHOICE, else empty
 */
public record AttributeType(
        String name, ParameterKind kind, String means, String unit, int min, int max, List<String> choices) {

    public AttributeType {
        Slug.require(name);
        choices = List.copyOf(choices);
    }
}
