package org.careerladder.files.internal.tree;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.careerladder.model.source.Visible;

/** How the words of a file are compared with each other and shown to the person who wrote them. */
public final class Words {

    private static final int LONGEST_SHOWN = 60;

    private Words() {}

    /** The word with its characters composed: what looks the same is the same. */
    public static String composed(String text) {
        return isAscii(text) ? text : Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    /** The word as it can stand in a message: short, on one line, and nothing in it invisible. */
    public static String shown(String text) {
        var shown = new StringBuilder();
        text.codePoints().limit(LONGEST_SHOWN).forEach(codePoint -> shown.append(shown(codePoint)));
        return text.codePointCount(0, text.length()) > LONGEST_SHOWN ? shown + "…" : shown.toString();
    }

    /** Where a word has characters beyond ASCII: which, so that look-alikes are told apart; else empty. */
    public static String codePoints(String text) {
        var strange = text.codePoints()
                .filter(each -> each > 0x7E || each < 0x20)
                .distinct()
                .limit(5);
        List<String> named = strange.mapToObj(each -> String.format(Locale.ROOT, "U+%04X", each))
                .toList();
        return named.stream().collect(Collectors.joining(", "));
    }

    private static String shown(int codePoint) {
        return codePoint == '`' ? "'" : Visible.of(codePoint);
    }

    private static boolean isAscii(String text) {
        return text.chars().allMatch(each -> each < 0x80);
    }
}
