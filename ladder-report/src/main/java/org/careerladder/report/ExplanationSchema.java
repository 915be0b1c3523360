package org.careerladder.report;

/** The published JSON Schema of why an assessment says what it says. */
public final class ExplanationSchema {

    /** The version of the format, as every document names it. */
    public static final String FORMAT = "explanation/1";

    private ExplanationSchema() {}

    /** The schema, JSON Schema draft 2020-12. */
    public static String text() {
        return SchemaText.of("explanation-1.schema.json");
    }
}
