package org.careerladder.rules.language;

import java.util.List;
import org.careerladder.model.source.Problem;

/**
 * What was read of a rule file.
 *
 * @param rules the rules that could be read, in order
 * @param problems whatever is wrong in the file, in order; empty where all of it could be read
 */
public record RuleReading(List<Rule> rules, List<Problem> problems) {

    public RuleReading {
        rules = List.copyOf(rules);
        problems = List.copyOf(problems);
    }
}
