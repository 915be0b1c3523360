package org.careerladder.rules.interpreter;

import java.util.List;
import org.careerladder.rules.language.Value;

/** What stood on one side of a comparison when it was made. */
public sealed interface Held {

    /** Nothing that is known: the field says so, or the policy parameter is {@code none}. */
    Held UNKNOWN = new Unknown();

    /**
     * A value, or several of which one suffices.
     *
     * @param values at least one, in the order of the rule; whole numbers in the unit of the field
     */
    record Known(List<Value.Literal> values) implements Held {
        public Known {
            values = List.copyOf(values);
        }
    }

    /** Nothing that is known. */
    record Unknown() implements Held {}
}
