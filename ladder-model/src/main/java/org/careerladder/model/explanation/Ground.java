package org.careerladder.model.explanation;

import java.util.List;
import java.util.stream.Stream;
import org.careerladder.model.source.Position;

/** Something that a rule asks of a fact, and what it came to. Negations stand in the conditions themselves. */
public sealed interface Ground {

    /** What it came to. */
    Truth truth();

    /** The comparisons and claims that it is made of, in the order of the rule. */
    Stream<Test> tests();

    /**
     * A field held against a value, or a claim.
     *
     * @param field the field, as YAML spells it
     * @param asked the condition in words, such as {@code missing is more than 0}
     * @param relation how it is held against the value
     * @param actual what the field held; empty where nobody knows
     * @param required what it was held against; empty where the policy switches it off, or nobody knows
     * @param shortBy by how much a number misses; 0 where it does not, and for what is no number
     * @param unit of what the number counts, such as {@code months}; may be empty
     * @param policy the policy parameter that it was held against, where it was
     * @param at where the condition stands
     * @param truth what it came to
     */
    record Test(
            String field,
            String asked,
            Relation relation,
            String actual,
            String required,
            int shortBy,
            String unit,
            PolicyRead policy,
            Position at,
            Truth truth)
            implements Ground {
        @Override
        public Stream<Test> tests() {
            return Stream.of(this);
        }
    }

    /** All of the parts are asked for. */
    record AllOf(List<Ground> parts) implements Ground {
        public AllOf {
            parts = List.copyOf(parts);
        }

        @Override
        public Truth truth() {
            return parts.stream().map(Ground::truth).reduce(Truth.TRUE, Truth::and);
        }

        @Override
        public Stream<Test> tests() {
            return parts.stream().flatMap(Ground::tests);
        }
    }

    /** At least one of the parts is asked for. */
    record AnyOf(List<Ground> parts) implements Ground {
        public AnyOf {
            parts = List.copyOf(parts);
        }

        @Override
        public Truth truth() {
            return parts.stream().map(Ground::truth).reduce(Truth.FALSE, Truth::or);
        }

        @Override
        public Stream<Test> tests() {
            return parts.stream().flatMap(Ground::tests);
        }
    }
}
