package org.careerladder.report.schema;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;

/** The published JSON Schemas of what is written as JSON, each for one format. */
public enum JsonSchema {
    ASSESSMENT,
    LEVELS,
    EFFECTIVE,
    PLAN,
    COMPARISON,
    EXPLANATION,
    WHY_NOT,
    CRITERION_STORY;

    private static final String VERSION = "1";

    /** The name and version of the format, as every document names it, such as {@code plan/1}. */
    public String format() {
        return word() + "/" + VERSION;
    }

    /** The schema, JSON Schema draft 2020-12. */
    public String text() {
        String name = word() + "-" + VERSION + ".schema.json";
        try (var resource = JsonSchema.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(resource, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("The schema cannot be read from the library", e);
        }
    }

    private String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
