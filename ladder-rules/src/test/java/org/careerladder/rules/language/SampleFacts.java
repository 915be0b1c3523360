package org.careerladder.rules.language;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.careerladder.model.facts.Attributes;
import org.careerladder.model.facts.Fact;

/** Facts of which a test says what matters to it; the rest is empty, 0, false, the first word. */
public final class SampleFacts {

    private SampleFacts() {}

    /** A fact of a type, with fields by name and value, one after the other. */
    public static <T extends Record & Fact> T of(Class<T> type, Object... fields) {
        Map<String, Object> given = new HashMap<>();
        for (int i = 0; i < fields.length; i += 2) {
            given.put((String) fields[i], fields[i + 1]);
        }
        var components = type.getRecordComponents();
        var values = Arrays.stream(components)
                .map(component ->
                        Optional.ofNullable(given.remove(component.getName())).orElseGet(() -> usual(component)))
                .toArray();
        if (!given.isEmpty()) {
            throw new IllegalArgumentException("No such fields: " + given);
        }
        try {
            return type.getDeclaredConstructor(Arrays.stream(components)
                            .map(RecordComponent::getType)
                            .toArray(Class<?>[]::new))
                    .newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Object usual(RecordComponent component) {
        var type = component.getType();
        if (type == int.class) {
            return 0;
        }
        if (type == boolean.class) {
            return false;
        }
        if (type == Attributes.class) {
            return Attributes.NONE;
        }
        return type == String.class ? "" : type == List.class ? List.of() : type.getEnumConstants()[0];
    }
}
