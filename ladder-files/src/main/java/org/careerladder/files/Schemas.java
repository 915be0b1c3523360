package org.careerladder.files;

import java.util.List;

/** The JSON Schemas (draft 2020-12) of the formats that this module reads, for editors and other programs. */
public final class Schemas {

    private static final List<String> NAMES =
            List.of("ladder/1", "pack/1", "cycles/1", "case/1", "pack-test/1", "texts/1");

    private Schemas() {}

    /** The formats that have a schema here, as {@code format:} names them. */
    public static List<String> names() {
        return NAMES;
    }

    /**
     * The schema of a format.
     *
     * @param format one of {@link #names()}
     * @throws IllegalArgumentException for any other
     */
    public static String text(String format) {
        if (!NAMES.contains(format)) {
            throw new IllegalArgumentException("No schema of `" + format + "`, only of " + NAMES);
        }
        return Resources.text("schemas/" + format.replace('/', '-') + ".json");
    }
}
