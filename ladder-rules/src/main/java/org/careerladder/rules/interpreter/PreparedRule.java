package org.careerladder.rules.interpreter;

import java.util.List;
import org.careerladder.rules.language.Rule;

/**
 * A rule, prepared: nothing is looked up any more when it runs. For many threads.
 *
 * @param rule the rule
 * @param patterns what it reads, in order
 * @param reported the place of the pattern whose fact it reports
 */
record PreparedRule(Rule rule, List<PreparedPattern> patterns, int reported) {
    PreparedRule {
        patterns = List.copyOf(patterns);
    }
}
