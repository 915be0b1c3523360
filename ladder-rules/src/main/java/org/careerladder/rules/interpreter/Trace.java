package org.careerladder.rules.interpreter;

import java.util.List;
import org.careerladder.rules.language.Rule;

/**
 * All that was tried for one rule on the facts of one run of its stage. A pattern that no trial names was not reached, or there
 * is no fact of its type.
 *
 * @param rule the rule
 * @param trials every fact that a pattern was held against, given each combination of what earlier patterns had matched
 * @param firings what came of it; empty where the rule stayed silent
 */
public record Trace(Rule rule, List<Trial> trials, List<Firing> firings) {
    public Trace {
        trials = List.copyOf(trials);
        firings = List.copyOf(firings);
    }

    /** Whether the rule spoke. */
    public boolean fired() {
        return !firings.isEmpty();
    }
}
