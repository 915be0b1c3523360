package org.careerladder.rules.language;

import java.util.Locale;

/**
 * The two spellings of one name: kebab-case in YAML and in texts, camelCase in DRL. A word that starts with a digit keeps an
 * underscore before it in DRL, so that each spelling has exactly one other.
 */
final class Spelling {

    /** What stands before the name of an attribute, in either spelling. */
    static final String ATTRIBUTES = "attributes.";

    private Spelling() {}

    /** Whether a name has the form of DRL alone: a capital letter somewhere. */
    static boolean isCamel(String name) {
        return name.chars().anyMatch(Character::isUpperCase);
    }

    /** A constant as YAML spells it, such as {@code senior-engineer}. */
    static String kebab(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static String camel(String kebab) {
        var camel = new StringBuilder();
        boolean wordStarts = false;
        for (int i = 0; i < kebab.length(); i++) {
            char letter = kebab.charAt(i);
            if (letter == '-') {
                wordStarts = true;
                continue;
            }
            boolean digit = Character.isDigit(letter);
            if (digit && (wordStarts || camel.isEmpty())) {
                camel.append('_');
            }
            camel.append(wordStarts && !digit ? Character.toUpperCase(letter) : letter);
            wordStarts = false;
        }
        return camel.toString();
    }

    static String kebab(String camel) {
        var kebab = new StringBuilder();
        for (int i = 0; i < camel.length(); i++) {
            char letter = camel.charAt(i);
            boolean hyphen = letter == '_' || Character.isUpperCase(letter);
            if (hyphen && !kebab.isEmpty()) {
                kebab.append('-');
            }
            if (letter != '_') {
                kebab.append(Character.toLowerCase(letter));
            }
        }
        return kebab.toString();
    }

    /** A field's name in kebab-case, that of an attribute behind {@link #ATTRIBUTES}. */
    static String kebabPath(String path) {
        return path.startsWith(ATTRIBUTES) ? ATTRIBUTES + kebab(path.substring(ATTRIBUTES.length())) : kebab(path);
    }

    /** A field's name in camelCase, that of an attribute behind {@link #ATTRIBUTES}. */
    static String camelPath(String path) {
        return path.startsWith(ATTRIBUTES) ? ATTRIBUTES + camel(path.substring(ATTRIBUTES.length())) : camel(path);
    }

    /** The name of a type as DRL spells it, such as {@code CandidateFacts} for {@code candidate-facts}. */
    static String pascal(String kebab) {
        var camel = camel(kebab);
        return camel.isEmpty() ? "" : camel.substring(0, 1).toUpperCase(Locale.ROOT) + camel.substring(1);
    }

    /** Whether what stands here is spelled as DRL, and not as YAML. */
    static boolean isDrl(At at) {
        return at.position().file().endsWith(".drl");
    }

    /** A name in camelCase, in the spelling of the file that it stands in. */
    static String in(At at, String camel) {
        return isDrl(at) ? camel : kebabPath(camel);
    }
}
