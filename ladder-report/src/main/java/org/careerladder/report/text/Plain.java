package org.careerladder.report.text;

import java.util.List;
import java.util.stream.Stream;

/**
 * Text that came from a file, made safe to stand in a line of ours: no control characters, nothing that turns the direction of
 * what stands beside it, nothing invisible that could hide words; white space becomes single spaces.
 */
public final class Plain {

    private static final int REPLACEMENT = 0xFFFD;

    private Plain() {}

    public static String of(String text) {
        return String.join(" ", words(keepingSpaces(text)));
    }

    /** The same with every space where it was; a tab is one space. */
    public static String keepingSpaces(String text) {
        var plain = new StringBuilder(text.length());
        text.codePoints().map(Plain::shown).filter(shown -> shown >= 0).forEach(plain::appendCodePoint);
        return plain.toString();
    }

    /** The words of a text; a space that does not break joins two words to one. */
    public static List<String> words(String text) {
        return Stream.of(text.split(" ", -1)).filter(word -> !word.isEmpty()).toList();
    }

    /** The character to show for one of the text: itself, a space, a replacement, or -1 for none. */
    private static int shown(int character) {
        return switch (Character.getType(character)) {
            case Character.SPACE_SEPARATOR -> isUnbreakable(character) ? character : ' ';
            case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> ' ';
            case Character.CONTROL -> Character.isWhitespace(character) ? ' ' : -1;
            case Character.SURROGATE -> REPLACEMENT;
            case Character.FORMAT -> isJoiner(character) ? character : -1;
            case Character.UNASSIGNED -> isNoncharacter(character) ? REPLACEMENT : character;
            default -> character;
        };
    }

    /** The two of the first plane that no document may hold. */
    private static boolean isNoncharacter(int character) {
        return character == 0xFFFE || character == 0xFFFF;
    }

    private static boolean isUnbreakable(int character) {
        return character == 0xA0 || character == 0x202F;
    }

    /** The zero-width joiner and non-joiner shape Indic and Arabic script and emoji; all else of their class only steers. */
    private static boolean isJoiner(int character) {
        return character == 0x200C || character == 0x200D;
    }
}
