package org.careerladder.report;

/** The published JSON Schema of what one rule made of a case. */
public final class WhyNotSchema {

    /** The version of the format, as every document names it. */
    public static final String FORMAT = "why-not/1";

    private WhyNotSchema() {}

    /** The schema, JSON Schema draft 2020-12. */
    public static String text() {
        return SchemaText.of("why-not-1.schema.json");
    }
}
