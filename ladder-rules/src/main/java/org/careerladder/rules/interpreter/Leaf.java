package org.careerladder.rules.interpreter;

import java.util.List;
import java.util.stream.Stream;
import org.careerladder.model.explanation.Truth;
import org.careerladder.model.facts.Fact;
import org.careerladder.rules.language.Condition;
import org.careerladder.rules.language.Operator;

/**
 * A comparison or claim, prepared.
 *
 * @param condition the comparison or claim
 * @param left the field
 * @param operator the relation
 * @param right what the field is held against
 */
record Leaf(Condition condition, FieldReader left, Operator operator, RightSide right) implements Proposition {

    @Override
    public Truth of(Fact fact, Fact[] earlier) {
        return truth(left.read(fact), right.values(earlier));
    }

    @Override
    public Stream<Leaf> leaves() {
        return Stream.of(this);
    }

    /** What it comes to for a fact, with both sides. */
    Reading reading(Fact fact, Fact[] earlier) {
        var actual = left.read(fact);
        var required = right.values(earlier);
        return new Reading(condition, truth(actual, required), held(List.of(actual)), held(required));
    }

    private Truth truth(Object actual, List<Object> required) {
        return isUnknown(actual) || isUnknown(required.get(0)) ? Truth.UNKNOWN : Truth.of(holds(actual, required));
    }

    private static boolean isUnknown(Object value) {
        return value.equals(FieldReader.UNKNOWN);
    }

    private boolean holds(Object actual, List<Object> required) {
        return switch (operator) {
            case EQUAL -> actual.equals(required.get(0));
            case NOT_EQUAL -> !actual.equals(required.get(0));
            case IN -> required.contains(actual);
            case LESS -> compared(actual, required) < 0;
            case AT_MOST -> compared(actual, required) <= 0;
            case MORE -> compared(actual, required) > 0;
            case AT_LEAST -> compared(actual, required) >= 0;
            case CONTAINS -> throw new IllegalArgumentException("No field is a list");
        };
    }

    private static int compared(Object actual, List<Object> required) {
        return Integer.compare((Integer) actual, (Integer) required.get(0));
    }

    private Held held(List<Object> values) {
        return isUnknown(values.get(0))
                ? Held.UNKNOWN
                : new Held.Known(values.stream().map(left::spelled).toList());
    }
}
