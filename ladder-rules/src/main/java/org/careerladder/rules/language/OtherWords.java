package org.careerladder.rules.language;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What people write for the words of a test: signs of a program, and other words for the same. */
final class OtherWords {

    private static final Map<String, String> RIGHT = new LinkedHashMap<>();

    static {
        // The longer ones first: each is looked for at the beginning of a text
        RIGHT.put("<=", "at most ");
        RIGHT.put(">=", "at least ");
        RIGHT.put("==", "");
        RIGHT.put("!=", "not ");
        RIGHT.put("<", "less than ");
        RIGHT.put(">", "more than ");
        RIGHT.put("=", "");
        RIGHT.put("no more than ", "at most ");
        RIGHT.put("no less than ", "at least ");
        RIGHT.put("greater than ", "more than ");
        RIGHT.put("fewer than ", "less than ");
        RIGHT.put("smaller than ", "less than ");
        RIGHT.put("over ", "more than ");
        RIGHT.put("above ", "more than ");
        RIGHT.put("under ", "less than ");
        RIGHT.put("below ", "less than ");
    }

    private OtherWords() {}

    /** The test as it is to be written; empty where the text begins with no such words. */
    static Optional<String> right(String text) {
        var between = text.matches("between [0-9]+ and [0-9]+") ? text.split(" ", -1) : new String[0];
        if (between.length > 0) {
            return Optional.of("[ at least " + between[1] + ", at most " + between[3] + " ]");
        }
        return RIGHT.entrySet().stream()
                .filter(words -> text.startsWith(words.getKey()))
                .findFirst()
                .map(words -> words.getValue()
                        + Token.shortened(
                                text.substring(words.getKey().length()).strip()));
    }
}
