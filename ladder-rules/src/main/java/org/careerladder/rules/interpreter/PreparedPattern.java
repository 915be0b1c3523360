package org.careerladder.rules.interpreter;

import java.util.List;
import org.careerladder.model.explanation.Truth;
import org.careerladder.model.facts.Fact;
import org.careerladder.rules.language.Pattern;

/**
 * A pattern, prepared.
 *
 * @param pattern the pattern
 * @param conditions what must hold of a fact
 */
record PreparedPattern(Pattern pattern, Proposition conditions) {

    /** Whether it holds of the same facts whatever earlier patterns matched. */
    boolean standsAlone() {
        return conditions.leaves().noneMatch(leaf -> leaf.right() instanceof RightSide.Bound);
    }

    boolean holds(Fact fact, Fact[] earlier) {
        return conditions.of(fact, earlier) == Truth.TRUE;
    }

    List<Reading> readings(Fact fact, Fact[] earlier) {
        return conditions.leaves().map(leaf -> leaf.reading(fact, earlier)).toList();
    }
}
