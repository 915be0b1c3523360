package org.careerladder.files.internal.change;

import java.util.List;
import java.util.stream.Stream;

/**
 * A way into a case file, such as {@code /evidence/release-lead/vouched-by}.
 *
 * @param steps from the root down; at least one
 */
public record CasePath(List<Step> steps) {

    /** What to say to whoever wrote something else. */
    public static final String ADVICE = "write the steps from the case down: `/evidence/ID/vouched-by`";

    public CasePath {
        steps = List.copyOf(steps);
    }

    /** Whether a text has the shape of a path. */
    public static boolean holds(String text) {
        return text.startsWith("/") && text.length() > 1 && !text.endsWith("/") && !text.contains("//");
    }

    /** The path of a text that has its shape. */
    public static CasePath of(String text) {
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
