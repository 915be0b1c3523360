package org.careerladder.report;

/** The published JSON Schema of what became of one criterion in a case. */
public final class CriterionStorySchema {

    /** The version of the format, as every document names it. */
    public static final String FORMAT = "criterion-story/1";

    private CriterionStorySchema() {}

    /** The schema, JSON Schema draft 2020-12. */
    public static String text() {
        return SchemaText.of("criterion-story-1.schema.json");
    }
}
