package org.careerladder.rules.interpreter;

import java.util.List;
import java.util.stream.Stream;
import org.careerladder.model.explanation.Truth;
import org.careerladder.model.facts.Fact;

/** A condition, prepared: what it says of a fact is worked out without looking anything up. */
sealed interface Proposition permits Leaf, Proposition.AllOf, Proposition.AnyOf, Proposition.Negation {

    /** What it comes to for a fact, given those that earlier patterns matched. */
    Truth of(Fact fact, Fact[] earlier);

    /** The comparisons and claims that it is made of, in order. */
    Stream<Leaf> leaves();

    /** All of the parts hold. */
    record AllOf(List<Proposition> parts) implements Proposition {
        @Override
        public Truth of(Fact fact, Fact[] earlier) {
            var all = Truth.TRUE;
            for (Proposition part : parts) {
                var truth = part.of(fact, earlier);
                if (truth == Truth.FALSE) {
                    return Truth.FALSE;
                }
                all = truth == Truth.UNKNOWN ? truth : all;
            }
            return all;
        }

        @Override
        public Stream<Leaf> leaves() {
            return parts.stream().flatMap(Proposition::leaves);
        }
    }

    /** At least one of the parts holds. */
    record AnyOf(List<Proposition> parts) implements Proposition {
        @Override
        public Truth of(Fact fact, Fact[] earlier) {
            var any = Truth.FALSE;
            for (Proposition part : parts) {
                var truth = part.of(fact, earlier);
                if (truth == Truth.TRUE) {
                    return Truth.TRUE;
                }
                any = truth == Truth.UNKNOWN ? truth : any;
            }
            return any;
        }

        @Override
        public Stream<Leaf> leaves() {
            return parts.stream().flatMap(Proposition::leaves);
        }
    }

    /** The part does not hold. */
    record Negation(Proposition part) implements Proposition {
        @Override
        public Truth of(Fact fact, Fact[] earlier) {
            return part.of(fact, earlier).negated();
        }

        @Override
        public Stream<Leaf> leaves() {
            return part.leaves();
        }
    }
}
