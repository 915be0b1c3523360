package org.careerladder.rules.language;

import java.util.Optional;
import org.careerladder.model.pack.ParameterValue;
import org.careerladder.model.pack.Policy;

/** What {@code policy.name} stands for: a parameter's value, or one end of a range. */
final class PolicyValues {

    static final String LEAST = "-least";
    static final String MOST = "-most";

    private PolicyValues() {}

    /** The value by the name that rules and texts use, in kebab-case; empty for a name that stands for nothing. */
    static Optional<ParameterValue> find(Policy policy, String name) {
        var whole = policy.values().get(name);
        return whole != null ? Optional.of(whole) : endOfRange(policy, name);
    }

    /**
     * The value by the name that rules and texts use.
     *
     * @throws IllegalArgumentException for a name that stands for nothing
     */
    static ParameterValue value(Policy policy, String name) {
        return find(policy, name).orElseThrow(() -> new IllegalArgumentException("No policy parameter `" + name + "`"));
    }

    private static Optional<ParameterValue> endOfRange(Policy policy, String name) {
        if (!namesAnEnd(name)) {
            return Optional.empty();
        }
        var range = Optional.ofNullable(policy.values().get(parameterOf(name)));
        return range.flatMap(
                value -> value instanceof ParameterValue.Range ends ? Optional.of(end(ends, name)) : off(value));
    }

    private static ParameterValue end(ParameterValue.Range ends, String name) {
        return new ParameterValue.Count(name.endsWith(LEAST) ? ends.least() : ends.most());
    }

    private static Optional<ParameterValue> off(ParameterValue value) {
        return value instanceof ParameterValue.None ? Optional.of(value) : Optional.empty();
    }

    /** Whether a name has the ending of one end of a range. */
    static boolean namesAnEnd(String name) {
        return name.endsWith(LEAST) || name.endsWith(MOST);
    }

    /** The name without the ending of one end of a range. */
    static String parameterOf(String name) {
        if (name.endsWith(LEAST)) {
            return name.substring(0, name.length() - LEAST.length());
        }
        return name.endsWith(MOST) ? name.substring(0, name.length() - MOST.length()) : name;
    }
}
