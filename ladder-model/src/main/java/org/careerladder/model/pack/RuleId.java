package org.careerladder.model.pack;

import java.util.regex.Pattern;

/**
 * The id of a rule: {@code topic/finding}.
 *
 * @param value two ids joined by a slash
 */
public record RuleId(String value) implements Comparable<RuleId> {

    private static final Pattern SHAPE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*/[a-z0-9]+(-[a-z0-9]+)*");

    public RuleId {
        if (!holds(value)) {
            throw new IllegalArgumentException("A rule id has the shape topic/finding, not `" + value + "`");
        }
    }

    public static RuleId of(String value) {
        return new RuleId(value);
    }

    /** Whether the text is a rule id. */
    public static boolean holds(String text) {
        return SHAPE.matcher(text).matches();
    }

    /** What stands before the slash. */
    public String topic() {
        return value.substring(0, value.indexOf('/'));
    }

    @Override
    public int compareTo(RuleId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
