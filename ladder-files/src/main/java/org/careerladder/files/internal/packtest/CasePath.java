package org.careerladder.files.internal.packtest;

import java.util.List;
import java.util.stream.Stream;

/**
 * A way into a case file, such as {@code /evidence/release-lead/vouched-by}.
 *
 * @param steps from the root down; at least one
 */
record CasePath(List<Step> steps) {
    CasePath {
        steps = List.copyOf(steps);
    }

    /** Whether a text has the shape of a path. */
    static boolean holds(String text) {
        return text.startsWith("/") && text.length() > 1 && !text.endsWith("/") && !text.contains("//");
    }

    static CasePath of(String text) {
        return new CasePath(
                Stream.of(text.substring(1).split("/")).map(Step::new).toList());
    }

    Step first() {
        return steps.get(0);
    }

    boolean isLast() {
        return steps.size() == 1;
    }

    CasePath rest() {
        return new CasePath(steps.subList(1, steps.size()));
    }

    @Override
    public String toString() {
        return "/" + String.join("/", steps.stream().map(Step::word).toList());
    }
}
