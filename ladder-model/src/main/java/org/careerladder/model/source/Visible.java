package org.careerladder.model.source;

import java.util.Locale;

/** Words of somebody else as they can stand in a message: nothing in them is invisible, steers a terminal or turns a line around. */
public final class Visible {

    private Visible() {}

    /** The text on one line, with the code point of what nobody would see: {@code <U+001B>}. */
    public static String of(String text) {
        var shown = new StringBuilder(text.length());
        text.codePoints().forEach(codePoint -> shown.append(of(codePoint)));
        return shown.toString();
    }

    /** The same of one character. */
    public static String of(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED -> String.format(Locale.ROOT, "<U+%04X>", codePoint);
            default -> Character.toString(codePoint);
        };
    }
}
