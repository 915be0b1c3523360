package org.careerladder.rules.language;

import java.util.ArrayList;
import java.util.List;

/**
 * A text cut into words and placeholders.
 *
 * @param parts what it is made of, in order
 * @param faults what is wrong with its braces
 */
record TemplateText(List<Part> parts, List<String> faults) {

    private static final String POLICY = "policy.";

    sealed interface Part {
        /** Words that stay as they are. */
        record Words(String text) implements Part {}

        /** Stands for a field of the fact. */
        record FieldName(String kebab) implements Part {}

        /** Stands for a value of the policy. */
        record PolicyName(String kebab) implements Part {}
    }

    TemplateText {
        parts = List.copyOf(parts);
        faults = List.copyOf(faults);
    }

    static TemplateText parse(String text) {
        var parts = new ArrayList<Part>();
        var faults = new ArrayList<String>();
        int at = 0;
        while (at < text.length()) {
            int open = orEnd(text, text.indexOf('{', at));
            addWords(text.substring(at, open), parts, faults);
            int close = orEnd(text, text.indexOf('}', open));
            if (open < text.length()) {
                addPlaceholder(text, open, close, parts, faults);
            }
            at = open < text.length() ? close + 1 : open;
        }
        return new TemplateText(parts, faults);
    }

    private static int orEnd(String text, int found) {
        return found < 0 ? text.length() : found;
    }

    private static void addWords(String words, List<Part> parts, List<String> faults) {
        if (words.indexOf('}') >= 0) {
            faults.add("a `}` without its `{` in " + Token.quote(words));
        }
        if (!words.isEmpty()) {
            parts.add(new Part.Words(words));
        }
    }

    private static void addPlaceholder(String text, int open, int close, List<Part> parts, List<String> faults) {
        var name = text.substring(open + 1, close);
        if (close == text.length() || name.indexOf('{') >= 0) {
            faults.add("a `{` without its `}` in " + Token.quote(text.substring(open)));
        } else if (name.isBlank()) {
            faults.add("an empty placeholder `{}`");
        } else {
            parts.add(
                    name.startsWith(POLICY)
                            ? new Part.PolicyName(name.substring(POLICY.length()))
                            : new Part.FieldName(name));
        }
    }
}
