package org.careerladder.model.facts;

import java.util.Map;
import java.util.Optional;

/**
 * What a case says beyond what every case can, by the names that its pack declares.
 *
 * @param values whole numbers, texts and claims by name; what the case does not say is not there
 */
public record Attributes(Map<String, Object> values) {

    /** A case that says nothing further. */
    public static final Attributes NONE = new Attributes(Map.of());

    public Attributes {
        values = Map.copyOf(values);
        values.forEach(Attributes::require);
    }

    private static void require(String name, Object value) {
        if (!(value instanceof Integer || value instanceof String || value instanceof Boolean)) {
            throw new IllegalArgumentException("The attribute `" + name + "` is no number, text or claim");
        }
    }

    /** Whether the case says it. */
    public boolean known(String name) {
        return values.containsKey(name);
    }

    /** A number; 0 where the case does not say it. */
    public int number(String name) {
        return value(name) instanceof Integer number ? number : 0;
    }

    /** A text; empty where the case does not say it. */
    public String word(String name) {
        return value(name) instanceof String word ? word : "";
    }

    /** Whether it is said, and so. */
    public boolean claim(String name) {
        return value(name) instanceof Boolean holds && holds;
    }

    private Object value(String name) {
        return Optional.ofNullable(values.get(name)).orElse("");
    }
}
