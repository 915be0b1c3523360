package org.careerladder.report;

/** The published JSON Schema of what a pack comes to after all its layers. */
public final class EffectiveSchema {

    /** The version of the format, as every document names it. */
    public static final String FORMAT = "effective/1";

    private EffectiveSchema() {}

    /** The schema, JSON Schema draft 2020-12. */
    public static String text() {
        return SchemaText.of("effective-1.schema.json");
    }
}
