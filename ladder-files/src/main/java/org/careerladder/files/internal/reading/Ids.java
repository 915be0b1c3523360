package org.careerladder.files.internal.reading;

import java.text.Normalizer;
import java.util.Locale;
import org.careerladder.files.internal.tree.Words;
import org.careerladder.model.source.Slug;

/** What is wrong with a word that should be an id, and what could stand there. */
final class Ids {

    private static final int LONGEST_ADVICE = 40;

    private Ids() {}

    static String wrong(String word) {
        String strange = Words.codePoints(word);
        return "`" + Words.shown(word) + "` is no id"
                + (strange.isEmpty()
                        ? ""
                        : ": it has " + strange + ", which looks like something else or like nothing");
    }

    static String advice(String word) {
        String slug = slug(word);
        return "an id is made of a-z, 0-9 and single hyphens, at most 80 characters"
                + (slug.isEmpty() ? "" : ", such as `" + slug + "`");
    }

    private static String slug(String word) {
        var slug = new StringBuilder();
        Normalizer.normalize(word, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .limit(LONGEST_ADVICE)
                .forEach(each -> append(slug, each));
        int end = slug.length();
        String trimmed = end > 0 && slug.charAt(end - 1) == '-' ? slug.substring(0, end - 1) : slug.toString();
        return Slug.holds(trimmed) ? trimmed : "";
    }

    private static void append(StringBuilder slug, int codePoint) {
        boolean allowed = (codePoint >= 'a' && codePoint <= 'z') || (codePoint >= '0' && codePoint <= '9');
        if (allowed) {
            slug.appendCodePoint(codePoint);
        } else if (codePoint < 0x80 && !slug.isEmpty() && slug.charAt(slug.length() - 1) != '-') {
            slug.append('-');
        }
    }
}
