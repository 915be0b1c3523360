package org.careerladder.rules.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Texts within tests as YAML spells them: bare where they can be nothing else, else in double quotes. */
final class YamlText {

    static final String POLICY = "policy.";
    private static final int LONGEST_NUMBER = 9;
    private static final List<String> OTHER = List.of("true", "false", "null", YamlTest.YES, YamlTest.NO);

    private YamlText() {}

    /** The text as it stands in a test. */
    static String spelled(String text) {
        return isBare(text) ? text : Quoted.text(text);
    }

    private static boolean isBare(String text) {
        return text.matches("[\\p{L}\\p{N}_][\\p{L}\\p{N}_/.-]*( [\\p{L}\\p{N}_/.-]+)*")
                && YamlTest.Phrase.of(text).isEmpty()
                && !text.startsWith(POLICY)
                && !text.matches("[-+.0-9].*")
                && !OTHER.contains(text);
    }

    /** What a text in quotes says; empty where its quotes do not close at its end. */
    static Optional<String> unquoted(String text) {
        var inner = new StringBuilder();
        for (int i = 1; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (letter == '"') {
                return i == text.length() - 1 ? Optional.of(inner.toString()) : Optional.empty();
            }
            if (letter == '\\' && i + 1 < text.length()) {
                i++;
            }
            inner.append(text.charAt(i));
        }
        return Optional.empty();
    }

    /** The parts of a list, divided at the commas that stand in no quotes; empty where a part is missing. */
    static Optional<List<String>> divided(String text) {
        var parts = new ArrayList<String>();
        var part = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (quoted && letter == '\\' && i + 1 < text.length()) {
                part.append(letter).append(text.charAt(++i));
                continue;
            }
            quoted ^= letter == '"';
            if (letter == ',' && !quoted) {
                parts.add(part.toString().strip());
                part.setLength(0);
            } else {
                part.append(letter);
            }
        }
        parts.add(part.toString().strip());
        return parts.contains("") ? Optional.empty() : Optional.of(List.copyOf(parts));
    }

    /** Whether a word is a whole number as rules have it: no leading 0, nine digits at most. */
    static boolean isWhole(String text) {
        var digits = text.startsWith("-") ? text.substring(1) : text;
        return !digits.isEmpty()
                && digits.length() <= LONGEST_NUMBER
                && digits.chars().allMatch(each -> each >= '0' && each <= '9')
                && (digits.equals("0") || digits.charAt(0) != '0');
    }
}
