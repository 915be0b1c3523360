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

    /** A text in backticks, shortened where it is long; what cannot be seen or looks like another letter, as code points. */
    static String quote(String text) {
        var shown = new StringBuilder("`");
        boolean mixed = text.codePoints().anyMatch(Token::isPlain);
        shortened(text).codePoints().forEach(letter -> shown.append(shown(letter, mixed)));
        return shown.append('`').toString();
    }

    private static String shown(int letter, boolean amongPlain) {
        return switch (Character.getType(letter)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED -> "<U+" + Lexer.hex(letter) + ">";
            case Character.SPACE_SEPARATOR -> letter == ' ' ? " " : "<U+" + Lexer.hex(letter) + ">";
            default ->
                letter == '`'
                        ? "'"
                        : amongPlain && isForeign(letter)
                                ? "<U+" + Lexer.hex(letter) + ">"
                                : Character.toString(letter);
        };
    }

    /** Whether a character is none to be read: it controls a terminal, or turns the direction of what stands behind it. */
    static boolean turnsOrControls(int letter) {
        return Character.isISOControl(letter)
                || (letter >= 0x202A && letter <= 0x202E)
                || (letter >= 0x2066 && letter <= 0x2069);
    }

    private static boolean isPlain(int letter) {
        return letter < 128 && Character.isLetter(letter);
    }

    /** A letter of another script, which among letters from a to z may be taken for one of them. */
    private static boolean isForeign(int letter) {
        return Character.isLetter(letter) && Character.UnicodeScript.of(letter) != Character.UnicodeScript.LATIN;
    }

    static String shortened(String text) {
        return text.codePointCount(0, text.length()) <= LONGEST_QUOTE
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST_QUOTE)) + "…";
    }
}
