package org.careerladder.rules.language;

/**
 * A field's value under a name, for later patterns.
 *
 * @param variable the name with its {@code $}
 * @param path the field
 * @param at where it stands
 */
public record Binding(String variable, String path, At at) implements Item {}
