package org.careerladder.report;

/** The published JSON Schema of an assessment. */
public final class AssessmentSchema {

    /** The version of the format, as every document names it. */
    public static final String FORMAT = "assessment/1";

    private AssessmentSchema() {}

    /** The schema, JSON Schema draft 2020-12. */
    public static String text() {
        return SchemaText.of("assessment-1.schema.json");
    }
}
