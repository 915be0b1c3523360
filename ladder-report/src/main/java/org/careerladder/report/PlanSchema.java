package org.careerladder.report;

/** The published JSON Schema of what would get a case to a readiness. */
public final class PlanSchema {

    /** The version of the format, as every document names it. */
    public static final String FORMAT = "plan/1";

    private PlanSchema() {}

    /** The schema, JSON Schema draft 2020-12. */
    public static String text() {
        return SchemaText.of("plan-1.schema.json");
    }
}
