package org.careerladder.rules.language;

import org.careerladder.model.source.Position;

/**
 * A word of a rule file.
 *
 * @param kind what it is
 * @param text its text; of a string what it says, without quotes and escapes
 * @param position its first character
 * @param start the offset of its first character in the file
 * @param end the offset in the file right behind it
 */
record Token(Kind kind, String text, Position position, int start, int end) {

    enum Kind {
        NAME,
        /** A name with a dollar sign. */
        VARIABLE,
        STRING,
        INT,
        SYMBOL,
        /** Something of which a problem was already told. */
        ILLEGIBLE,
        END_OF_FILE
    }

    private static final int LONGEST_QUOTE = 60;

    boolean is(Kind other) {
        return kind == other;
    }

    boolean isSymbol(String symbol) {
        return kind == Kind.SYMBOL && text.equals(symbol);
    }

    boolean isName(String name) {
        return kind == Kind.NAME && text.equals(name);
    }

    At at() {
        return new At(position);
    }

    /** The token in the words of a message. */
    String quoted() {
        return switch (kind) {
            case END_OF_FILE -> "the end of the file";
            case STRING -> quote("\"" + text + "\"");
            default -> quote(text);
        };
    }

    /** A text in backticks, shortened where it is long. */
    static String quote(String text) {
        return "`" + shortened(text) + "`";
    }

    static String shortened(String text) {
        return text.codePointCount(0, text.length()) <= LONGEST_QUOTE
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST_QUOTE)) + "…";
    }
}
