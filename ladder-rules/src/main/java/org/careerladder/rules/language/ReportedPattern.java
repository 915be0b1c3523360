package org.careerladder.rules.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.careerladder.model.facts.Axis;

/** Patterns and a conclusion that names the one which it is about. */
record ReportedPattern(List<Pattern> patterns, Conclusion conclusion) {

    /** The conclusion names a pattern already, or is given the first positive one. */
    static ReportedPattern named(List<Pattern> patterns, Conclusion conclusion) {
        int first = firstPositive(patterns);
        if (!conclusion.variable().isEmpty() || first < 0) {
            return new ReportedPattern(List.copyOf(patterns), conclusion);
        }
        var reported = patterns.get(first);
        var variable = reported.variable().isEmpty() ? freeName(reported.type(), patterns) : reported.variable();
        var copy = new ArrayList<>(patterns);
        copy.set(first, reported.withVariable(variable));
        return new ReportedPattern(List.copyOf(copy), conclusion.about(variable));
    }

    /** What findings about the fact speak of, unless their rule says otherwise. */
    Axis axis(Vocabulary vocabulary) {
        return patterns.stream()
                .filter(pattern -> pattern.variable().equals(conclusion.variable()))
                .findFirst()
                .flatMap(pattern -> vocabulary.type(pattern.type()))
                .map(FactType::axis)
                .orElse(Axis.GROWTH);
    }

    private static int firstPositive(List<Pattern> patterns) {
        for (int i = 0; i < patterns.size(); i++) {
            if (patterns.get(i).isPositive()) {
                return i;
            }
        }
        return -1;
    }

    /** The variable that a pattern of this type is given where its author gave none, such as {@code $standing}. */
    static String usualName(String type) {
        return "$" + type.substring(0, 1).toLowerCase(Locale.ROOT) + type.substring(1);
    }

    private static String freeName(String type, List<Pattern> patterns) {
        var taken = patterns.stream()
                .flatMap(pattern -> pattern.variables().stream())
                .toList();
        var name = usualName(type);
        while (taken.contains(name)) {
            name += "_";
        }
        return name;
    }
}
