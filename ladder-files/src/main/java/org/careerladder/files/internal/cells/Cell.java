package org.careerladder.files.internal.cells;

import java.util.Locale;
import org.careerladder.files.internal.tree.Words;
import org.careerladder.model.source.CellPlace;

/**
 * A cell that is not blank.
 *
 * @param text what it says, without space around it, its lines ended by {@code \n}
 * @param place where it stands; of a merged cell, where its text stands
 */
public record Cell(String text, CellPlace place) {

    /** Spaces without a width, which editors of web pages leave behind. */
    private static final String WIDTHLESS = "\u200B\u2060\uFEFF";

    /** What a cell says without the space around it; empty where nobody sees anything in it. */
    public static String tidy(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isUnseen(text.codePointAt(from))) {
            from += Character.charCount(text.codePointAt(from));
        }
        while (to > from && isUnseen(text.codePointBefore(to))) {
            to -= Character.charCount(text.codePointBefore(to));
        }
        return text.substring(from, to).replace("\r\n", "\n").replace('\r', '\n');
    }

    private static boolean isUnseen(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            // other characters of this kind belong to the one before, as at the end of some flags
            case Character.FORMAT -> WIDTHLESS.indexOf(codePoint) >= 0;
            default -> false;
        };
    }

    /** What it says as a name: on one line, and what looks the same is the same. */
    public String name() {
        return name(text);
    }

    /** What it says as a header, where capitals make no difference. */
    public String header() {
        return header(text);
    }

    /** A header that somebody says, as {@link #header()} has it. */
    public static String header(String said) {
        return name(tidy(said)).toLowerCase(Locale.ROOT);
    }

    private static String name(String text) {
        return Words.composed(text).replaceAll("[\\p{Z}\\s]+", " ");
    }

    /** Its name as a message shows it. */
    public String shown() {
        return "`" + Words.shown(name()) + "`";
    }
}
