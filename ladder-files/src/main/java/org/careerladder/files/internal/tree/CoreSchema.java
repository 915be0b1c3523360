package org.careerladder.files.internal.tree;

import java.util.Locale;
import java.util.Set;
import org.careerladder.model.source.Tree.Scalar;

/** What an unquoted word is by the core schema of YAML 1.2, and what other readers take it for. */
public final class CoreSchema {

    private static final Set<String> NULLS = Set.of("", "~", "null", "Null", "NULL");
    private static final Set<String> TRUE = Set.of("true", "True", "TRUE");
    private static final Set<String> FALSE = Set.of("false", "False", "FALSE");
    private static final Set<String> CLAIMS = Set.of("yes", "no", "on", "off", "y", "n", "true", "false");
    private static final Set<String> NO_NUMBERS =
            Set.of(".inf", "-.inf", "+.inf", ".nan", "nan", "inf", "infinity", "-inf", "-infinity");

    private CoreSchema() {}

    /** Whether it is nothing: left empty, {@code ~} or {@code null}. */
    public static boolean isNull(Scalar scalar) {
        return !scalar.quoted() && NULLS.contains(scalar.text());
    }

    public static boolean isTrue(Scalar scalar) {
        return !scalar.quoted() && TRUE.contains(scalar.text());
    }

    public static boolean isFalse(Scalar scalar) {
        return !scalar.quoted() && FALSE.contains(scalar.text());
    }

    /** Whether some reader of YAML, of this version or an older one, takes the word for something else than text. */
    public static boolean needsQuotes(Scalar scalar) {
        return !scalar.quoted() && readsAsOther(scalar.text());
    }

    /** Whether a word without quotes is more than text. */
    public static boolean readsAsOther(String text) {
        return NULLS.contains(text) || CLAIMS.contains(text.toLowerCase(Locale.ROOT)) || isNumber(text);
    }

    /** Whether the word is a number, in any of the spellings that some reader knows. */
    public static boolean isNumber(String text) {
        return NO_NUMBERS.contains(text.toLowerCase(Locale.ROOT)) || isBased(text) || isDecimal(text);
    }

    private static boolean isBased(String text) {
        if (text.length() < 3 || text.charAt(0) != '0') {
            return false;
        }
        int radix = switch (text.charAt(1)) {
            case 'x', 'X' -> 16;
            case 'o', 'O' -> 8;
            case 'b', 'B' -> 2;
            default -> 0;
        };
        return radix > 0 && text.chars().skip(2).allMatch(each -> Character.digit(each, radix) >= 0);
    }

    /** Whether the word is a decimal number: sign, digits, point, digits, exponent. */
    public static boolean isDecimal(String text) {
        int at = text.startsWith("-") || text.startsWith("+") ? 1 : 0;
        int whole = digits(text, at);
        at += whole;
        int fraction = 0;
        if (at < text.length() && text.charAt(at) == '.') {
            fraction = digits(text, at + 1);
            at += 1 + fraction;
        }
        return whole + fraction > 0 && (at == text.length() || isExponent(text, at));
    }

    private static boolean isExponent(String text, int from) {
        if (text.charAt(from) != 'e' && text.charAt(from) != 'E') {
            return false;
        }
        int at = from + 1;
        at += at < text.length() && (text.charAt(at) == '-' || text.charAt(at) == '+') ? 1 : 0;
        int count = digits(text, at);
        return count > 0 && at + count == text.length();
    }

    private static int digits(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        return at - from;
    }
}
