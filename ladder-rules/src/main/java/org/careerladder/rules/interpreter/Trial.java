package org.careerladder.rules.interpreter;

import java.util.List;
import org.careerladder.model.explanation.Truth;
import org.careerladder.model.facts.Fact;
import org.careerladder.rules.language.Pattern;

/**
 * One pattern of a rule, held against one fact.
 *
 * @param place which of the rule's patterns it is, from 0
 * @param pattern the pattern
 * @param earlier the facts that earlier patterns had matched by then, in the order of their patterns
 * @param fact the fact
 * @param truth whether all that the pattern asks holds of it; under {@code not} that is what stops the rule
 * @param readings every comparison and claim of the pattern, in order, whether or not it decided
 */
public record Trial(int place, Pattern pattern, List<Fact> earlier, Fact fact, Truth truth, List<Reading> readings) {
    public Trial {
        earlier = List.copyOf(earlier);
        readings = List.copyOf(readings);
    }
}
