package org.careerladder.model.assessment;

import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.careerladder.model.promotion.PromotionCase;
import org.careerladder.model.promotion.WhatIf;
import org.careerladder.model.source.Origin;

/**
 * SHA-256 over the canonical text of a value: names and values of record components, depth first. Where a value was read, and
 * what it was before somebody asked what would be, is no part of what it says.
 */
public final class Fingerprint {

    private static final Set<Class<?>> SAYS_NOTHING = Set.of(Origin.class, WhatIf.class);

    /** The components of each record type: to ask the platform for them costs more than to read them. */
    private static final ClassValue<RecordComponent[]> COMPONENTS = new ClassValue<>() {
        @Override
        protected RecordComponent[] computeValue(Class<?> type) {
            return Stream.of(type.getRecordComponents())
                    .filter(component -> !SAYS_NOTHING.contains(component.getType()))
                    .toArray(RecordComponent[]::new);
        }
    };

    private Fingerprint() {}

    /** The hash of a case; the order in which it lists things does not matter. */
    public static String ofCase(PromotionCase promotionCase) {
        return sha256(canonical(promotionCase, true));
    }

    /** The hash of any record of the model; the order of its lists matters. */
    public static String of(Record value) {
        return sha256(canonical(value, false));
    }

    /** The hash of a text, as 64 hexadecimal digits. */
    public static String sha256(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    private static String canonical(Object value, boolean unordered) {
        if (value instanceof Record whole) {
            return whole.getClass().getSimpleName()
                    + Stream.of(COMPONENTS.get(whole.getClass()))
                            .map(component -> component.getName() + "=" + canonical(read(component, whole), unordered))
                            .collect(Collectors.joining(",", "(", ")"));
        }
        if (value instanceof List<?> list) {
            var parts = list.stream().map(part -> canonical(part, unordered));
            return (unordered ? parts.sorted() : parts).collect(Collectors.joining(",", "[", "]"));
        }
        if (value instanceof Map<?, ?> map) {
            return map.entrySet().stream()
                    .map(entry -> canonical(entry.getKey(), unordered) + ":" + canonical(entry.getValue(), unordered))
                    .sorted()
                    .collect(Collectors.joining(",", "{", "}"));
        }
        return value instanceof String text ? quoted(text) : String.valueOf(value);
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    private static Object read(RecordComponent component, Record from) {
        try {
            return component.getAccessor().invoke(from);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("A record of the model cannot be read: " + component, e);
        }
    }
}
