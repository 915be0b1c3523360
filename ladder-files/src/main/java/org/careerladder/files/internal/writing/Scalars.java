package org.careerladder.files.internal.writing;

import java.util.Locale;
import org.careerladder.files.internal.tree.CoreSchema;

/** How a word or text is spelled: as it is where every reader takes it for text, else in double quotes. */
public final class Scalars {

    private static final String HARMLESS = " -_./()'+%";

    private Scalars() {}

    /**
     * The text as it stands in a file.
     *
     * @param inFlow whether it stands in brackets or braces, where commas divide
     */
    public static String spell(String text, boolean inFlow) {
        return isPlain(text, inFlow) ? text : quoted(text);
    }

    private static boolean isPlain(String text, boolean inFlow) {
        return !text.isEmpty()
                && Character.isLetterOrDigit(text.codePointAt(0))
                && !text.endsWith(" ")
                && !CoreSchema.readsAsOther(text)
                && text.codePoints().allMatch(each -> isHarmless(each, inFlow));
    }

    private static boolean isHarmless(int codePoint, boolean inFlow) {
        return codePoint < 0x80
                ? Character.isLetterOrDigit(codePoint)
                        || HARMLESS.indexOf(codePoint) >= 0
                        || (!inFlow && (codePoint == ',' || codePoint == ';'))
                : Character.isLetter(codePoint);
    }

    private static String quoted(String text) {
        var quoted = new StringBuilder("\"");
        text.codePoints().forEach(each -> quoted.append(escaped(each)));
        return quoted.append('"').toString();
    }

    private static String escaped(int codePoint) {
        return switch (codePoint) {
            case '"' -> "\\\"";
            case '\\' -> "\\\\";
            case '\n' -> "\\n";
            case '\t' -> "\\t";
            case '\r' -> "\\r";
            default -> isShown(codePoint) ? Character.toString(codePoint) : byNumber(codePoint);
        };
    }

    /** A text as it can stand behind {@code #}: nothing in it ends the comment. */
    public static String comment(String text) {
        var line = new StringBuilder();
        text.codePoints().forEach(each -> line.appendCodePoint(isShown(each) ? each : ' '));
        return line.toString();
    }

    /** Whether somebody who reads the file sees the character. */
    static boolean isShown(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED -> false;
            default -> true;
        };
    }

    private static String byNumber(int codePoint) {
        return String.format(Locale.ROOT, codePoint > 0xFFFF ? "\\U%08X" : "\\u%04X", codePoint);
    }
}
