package org.careerladder.report.text;

import java.util.ArrayList;
import java.util.List;

/** How many columns of a terminal a text takes: wide characters take two, marks that sit on others take none. */
public final class Columns {

    private static final int ZERO_WIDTH_JOINER = 0x200D;

    /** First and last of each block of characters two columns wide: East Asian wide and emoji. */
    private static final int[][] WIDE = {
        {0x1100, 0x115F},
        {0x231A, 0x231B},
        {0x2329, 0x232A},
        {0x23E9, 0x23EC},
        {0x25FD, 0x25FE},
        {0x2614, 0x2615},
        {0x2648, 0x2653},
        {0x26A1, 0x26A1},
        {0x26BD, 0x26BE},
        {0x2705, 0x2705},
        {0x270A, 0x270B},
        {0x2728, 0x2728},
        {0x274C, 0x274C},
        {0x2753, 0x2755},
        {0x2795, 0x2797},
        {0x2B1B, 0x2B1C},
        {0x2B50, 0x2B50},
        {0x2B55, 0x2B55},
        {0x2E80, 0x303E},
        {0x3041, 0x4DBF},
        {0x4E00, 0xA4CF},
        {0xA960, 0xA97F},
        {0xAC00, 0xD7A3},
        {0xF900, 0xFAFF},
        {0xFE10, 0xFE19},
        {0xFE30, 0xFE6F},
        {0xFF00, 0xFF60},
        {0xFFE0, 0xFFE6},
        {0x16FE0, 0x18AFF},
        {0x1B000, 0x1B2FF},
        {0x1F004, 0x1F004},
        {0x1F0CF, 0x1F0CF},
        {0x1F18E, 0x1F18E},
        {0x1F191, 0x1F19A},
        {0x1F200, 0x1F64F},
        {0x1F680, 0x1F6FF},
        {0x1F7E0, 0x1F7EB},
        {0x1F90C, 0x1F9FF},
        {0x1FA70, 0x1FAFF},
        {0x20000, 0x3FFFD}
    };

    private Columns() {}

    /** The columns that a text takes. */
    public static int of(String text) {
        return clusters(text).stream().mapToInt(Columns::ofCluster).sum();
    }

    /** The text with spaces behind it, so that it takes at least so many columns. */
    public static String pad(String text, int columns) {
        return text + " ".repeat(Math.max(0, columns - of(text)));
    }

    /** The text, or as much of its beginning as fits with an ellipsis behind it. */
    public static String cut(String text, int columns) {
        return of(text) <= columns ? text : head(text, columns - 1).stripTrailing() + "…";
    }

    /** The longest beginning that takes at most so many columns. */
    public static String head(String text, int columns) {
        var head = new StringBuilder();
        int left = columns;
        for (String cluster : clusters(text)) {
            left -= ofCluster(cluster);
            if (left < 0) {
                break;
            }
            head.append(cluster);
        }
        return head.toString();
    }

    /** The text in pieces that must not be torn: a character with all that sits on it or is joined to it. */
    public static List<String> clusters(String text) {
        var clusters = new ArrayList<String>();
        int start = 0;
        int previous = 0;
        for (int at = 0; at < text.length(); at += Character.charCount(previous)) {
            int current = text.codePointAt(at);
            if (at > start && startsCluster(previous, current)) {
                clusters.add(text.substring(start, at));
                start = at;
            }
            previous = current;
        }
        if (start < text.length()) {
            clusters.add(text.substring(start));
        }
        return clusters;
    }

    private static boolean startsCluster(int previous, int current) {
        return previous != ZERO_WIDTH_JOINER && ofCharacter(current) > 0;
    }

    private static int ofCluster(String cluster) {
        return ofCharacter(cluster.codePointAt(0));
    }

    private static int ofCharacter(int character) {
        return switch (Character.getType(character)) {
            case Character.NON_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.FORMAT,
                    Character.CONTROL,
                    Character.SURROGATE -> 0;
            default -> isSkinTone(character) ? 0 : isWide(character) ? 2 : 1;
        };
    }

    private static boolean isSkinTone(int character) {
        return character >= 0x1F3FB && character <= 0x1F3FF;
    }

    private static boolean isWide(int character) {
        if (character < WIDE[0][0]) {
            return false;
        }
        for (int[] block : WIDE) {
            if (character >= block[0] && character <= block[1]) {
                return true;
            }
        }
        return false;
    }
}
