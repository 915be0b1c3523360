package org.careerladder.rules.language;

import java.util.List;
import java.util.stream.Stream;

/** What must hold of one fact. */
public sealed interface Condition extends Item {

    /** At least one of the parts holds. */
    record Or(List<Condition> parts, At at) implements Condition {
        public Or {
            parts = atLeastTwo(parts);
        }
    }

    /** All of the parts hold. */
    record And(List<Condition> parts, At at) implements Condition {
        public And {
            parts = atLeastTwo(parts);
        }
    }

    /** The part does not hold. */
    record Not(Condition part, At at) implements Condition {}

    /**
     * A field stands in a relation to a value.
     *
     * @param path the field; a dot divides {@code attributes} from an attribute's name
     * @param operator the relation
     * @param value what it is held against
     * @param at where the field stands
     * @param valueAt where the value stands
     */
    record Test(String path, Operator operator, Value value, At at, At valueAt) implements Condition {}

    /** A field that says yes or no says yes. */
    record Claim(String path, At at) implements Condition {}

    /** The comparisons and claims that a condition is made of, in order. */
    static Stream<Condition> leaves(Condition condition) {
        if (condition instanceof Or or) {
            return or.parts().stream().flatMap(Condition::leaves);
        }
        if (condition instanceof And and) {
            return and.parts().stream().flatMap(Condition::leaves);
        }
        return condition instanceof Not not ? leaves(not.part()) : Stream.of(condition);
    }

    /** What must hold at once for a condition to hold: the condition itself, or the parts of an {@link And}. */
    static Stream<Condition> parts(Condition condition) {
        return condition instanceof And and ? and.parts().stream().flatMap(Condition::parts) : Stream.of(condition);
    }

    /** The name of the policy value that a comparison reads, where it does. */
    static Stream<String> policyValue(Condition condition) {
        return condition instanceof Test test && test.value() instanceof Value.PolicyValue policy
                ? Stream.of(policy.name())
                : Stream.of();
    }

    private static List<Condition> atLeastTwo(List<Condition> parts) {
        if (parts.size() < 2) {
            throw new IllegalArgumentException("There are two sides to `&&` and `||`, not " + parts);
        }
        return List.copyOf(parts);
    }
}
