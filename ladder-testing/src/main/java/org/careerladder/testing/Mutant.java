package org.careerladder.testing;

import java.util.List;
import org.careerladder.model.source.Position;
import org.careerladder.rules.language.Rule;

/**
 * A rule with one token changed: a mistake that its author could have made.
 *
 * @param original the rule as it stands
 * @param instead the rule that stands in its place; empty where it is dropped
 * @param at where the change is
 * @param change what was changed, such as {@code `items < 3` became `items <= 3`}
 */
public record Mutant(Rule original, List<Rule> instead, Position at, String change) {
    public Mutant {
        instead = List.copyOf(instead);
    }

    /** {@code place: rule: change}, on one line. */
    @Override
    public String toString() {
        return at + ": " + original.id() + ": " + change;
    }
}
