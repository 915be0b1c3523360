package org.careerladder.report;

/** The published JSON Schema of where the ratings of a case stand on the whole ladder. */
public final class LevelsSchema {

    /** The version of the format, as every document names it. */
    public static final String FORMAT = "levels/1";

    private LevelsSchema() {}

    /** The schema, JSON Schema draft 2020-12. */
    public static String text() {
        return SchemaText.of("levels-1.schema.json");
    }
}
