package org.careerladder.model.source;

import java.util.regex.Pattern;

/** The shape of every id: lower-case letters and digits in words joined by single hyphens. */
public final class Slug {

    /** The shape as a regular expression, for schemas and messages. */
    public static final String SHAPE = "[a-z0-9]+(-[a-z0-9]+)*";

    private static final Pattern PATTERN = Pattern.compile(SHAPE);
    private static final int LONGEST = 80;

    private Slug() {}

    /** Whether the text is an id: the shape, and at most 80 characters. */
    public static boolean holds(String text) {
        return text.length() <= LONGEST && PATTERN.matcher(text).matches();
    }

    /**
     * The text, when it is an id.
     *
     * @throws IllegalArgumentException where it is not
     */
    public static String require(String text) {
        if (!holds(text)) {
            throw new IllegalArgumentException("An id is made of " + SHAPE + ", not `" + text + "`");
        }
        return text;
    }
}
