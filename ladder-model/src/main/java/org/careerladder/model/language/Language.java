package org.careerladder.model.language;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A language that people are told things in, by its tag: two letters, and what narrows it behind hyphens.
 *
 * @param tag such as {@code de} or {@code de-at}
 */
public record Language(String tag) implements Comparable<Language> {

    /** The shape of a tag as a regular expression, for schemas and messages. */
    public static final String SHAPE = "[a-z]{2}(-[a-z0-9]+)*";

    // INVARIANT: stands before the languages below, which are held against it
    private static final Pattern PATTERN = Pattern.compile(SHAPE);
    private static final int LONGEST = 35;

    /** The language that everything is told in unless another one is asked for. */
    public static final Language ENGLISH = new Language("en");

    /** German. */
    public static final Language GERMAN = new Language("de");

    public Language {
        if (!holds(tag)) {
            throw new IllegalArgumentException("A language is made of " + SHAPE + ", not `" + tag + "`");
        }
    }

    public static Language of(String tag) {
        return new Language(tag);
    }

    /** Whether the text is the tag of a language: the shape, and at most 35 characters. */
    public static boolean holds(String text) {
        return text.length() <= LONGEST && PATTERN.matcher(text).matches();
    }

    /** The language, then what it narrows, the nearest first: {@code de-at}, {@code de}. */
    public List<Language> widening() {
        var wider = new ArrayList<Language>();
        for (int end = tag.length(); end > 0; end = tag.lastIndexOf('-', end - 1)) {
            wider.add(new Language(tag.substring(0, end)));
        }
        return List.copyOf(wider);
    }

    @Override
    public int compareTo(Language other) {
        return tag.compareTo(other.tag);
    }

    @Override
    public String toString() {
        return tag;
    }
}
