package org.careerladder.rules.interpreter;

import java.util.List;
import org.careerladder.model.facts.Fact;

/** What a field is held against. */
sealed interface RightSide {

    /** Any of these suffices; {@link FieldReader#UNKNOWN} alone where it is not known. */
    List<Object> values(Fact[] earlier);

    /** What stands in the rule or the policy. */
    record Constant(List<Object> values) implements RightSide {
        public Constant {
            values = List.copyOf(values);
        }

        static Constant of(Object value) {
            return new Constant(List.of(value));
        }

        @Override
        public List<Object> values(Fact[] earlier) {
            return values;
        }
    }

    /**
     * What an earlier pattern bound.
     *
     * @param pattern the place of the pattern in the rule
     * @param reader the field of the fact that it matched
     */
    record Bound(int pattern, FieldReader reader) implements RightSide {
        @Override
        public List<Object> values(Fact[] earlier) {
            return List.of(reader.read(earlier[pattern]));
        }
    }
}
