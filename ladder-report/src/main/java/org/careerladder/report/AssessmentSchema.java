package org.careerladder.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The published JSON Schema of an assessment. */
public final class AssessmentSchema {

    /** The version of the format, as every document names it. */
    public static final String FORMAT = "assessment/1";

    private static final String RESOURCE = "assessment-1.schema.json";

    private AssessmentSchema() {}

    /** The schema, JSON Schema draft 2020-12. */
    public static String text() {
        try (var resource = AssessmentSchema.class.getResourceAsStream(RESOURCE)) {
            return new String(Objects.requireNonNull(resource, RESOURCE).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("The schema cannot be read from the library", e);
        }
    }
}
