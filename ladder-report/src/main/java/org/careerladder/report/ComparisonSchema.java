package org.careerladder.report;

/** The published JSON Schema of a comparison. */
public final class ComparisonSchema {

    /** The version of the format, as every document names it. */
    public static final String FORMAT = "comparison/1";

    private ComparisonSchema() {}

    /** The schema, JSON Schema draft 2020-12. */
    public static String text() {
        return SchemaText.of("comparison-1.schema.json");
    }
}
