package org.careerladder.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** Reads a schema that the library brings. */
final class SchemaText {

    private SchemaText() {}

    static String of(String name) {
        try (var resource = SchemaText.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(resource, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("The schema cannot be read from the library", e);
        }
    }
}
