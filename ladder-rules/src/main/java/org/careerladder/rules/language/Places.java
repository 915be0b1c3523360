package org.careerladder.rules.language;

import java.util.Map;
import org.careerladder.model.source.Position;

/**
 * Where a rule and its annotations stand. Any two are equal, as with {@link At}.
 *
 * @param rule the first character of the rule
 * @param annotations the value of each annotation by its name, such as {@code says}
 */
public record Places(Position rule, Map<String, Position> annotations) {

    public Places {
        annotations = Map.copyOf(annotations);
    }

    /** Where the annotation stands, or the rule where it has none of that name. */
    public Position of(String annotation) {
        return annotations.getOrDefault(annotation, rule);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Places;
    }

    @Override
    public int hashCode() {
        return 0;
    }
}
