package org.careerladder.files.internal.sheet;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.careerladder.model.source.Slug;

/** The ids of names of one kind, made of the names alone: the same name gives the same id in every sheet and every order. */
final class NameIds {

    /** No id: the name has neither letter nor digit. */
    static final String NONE = "";

    private static final int LONGEST = 60;
    private static final Map<Integer, String> SPELLED = Map.of(
            (int) 'ß', "ss", (int) 'æ', "ae", (int) 'œ', "oe", (int) 'ø', "o", (int) 'ł', "l", (int) 'đ', "d",
            (int) 'ð', "d", (int) 'þ', "th", (int) 'ı', "i");

    private final String kind;
    private final Ledger ledger;
    private final Map<String, Named> first = new HashMap<>();

    NameIds(String kind, Ledger ledger) {
        this.kind = kind;
        this.ledger = ledger;
    }

    /** The id of a name; a problem where it gives none, or where another name gives the same. */
    String of(Named named) {
        return of(named, slug(named.name()));
    }

    /** The id that somebody gave to a name. */
    String of(Named named, String id) {
        var before = first.putIfAbsent(id, named);
        if (id.equals(NONE)) {
            ledger.problem(named.place(), named.shown() + " has no letter or digit", "give the " + kind + " a name");
        } else if (before != null && !before.name().equals(named.name())) {
            ledger.problem(
                    named.place(),
                    named.shown() + " and " + before.shown() + " in "
                            + before.place().cell() + " both get the id `" + id + "`",
                    "where they are one " + kind + ", write it the same way; where they are two, rename one");
        }
        return id;
    }

    /** The id that a name gives; {@link #NONE} where it has neither letter nor digit. */
    static String slug(String name) {
        var slug = new StringBuilder();
        Normalizer.normalize(name, Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .forEach(each -> append(slug, each));
        return shortened(slug.toString().replaceAll("-+", "-").replaceAll("^-|-$", ""));
    }

    private static void append(StringBuilder slug, int codePoint) {
        if ((codePoint >= 'a' && codePoint <= 'z') || (codePoint >= '0' && codePoint <= '9')) {
            slug.appendCodePoint(codePoint);
        } else if (SPELLED.containsKey(codePoint)) {
            slug.append(SPELLED.get(codePoint));
        } else if (Character.isLetterOrDigit(codePoint)) {
            // a letter of another script is spelled by its number: no table of ours would be right for every language
            slug.append('u').append(Integer.toHexString(codePoint));
        } else if (Character.getType(codePoint) != Character.NON_SPACING_MARK) {
            slug.append('-');
        }
    }

    private static String shortened(String slug) {
        if (slug.length() <= LONGEST) {
            return slug;
        }
        int word = slug.lastIndexOf('-', LONGEST);
        String cut = slug.substring(0, word > 0 ? word : LONGEST);
        return Slug.holds(cut) ? cut : NONE;
    }
}
