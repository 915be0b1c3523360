package org.careerladder.rules.language;

import java.util.List;
import org.careerladder.model.source.Problem;

/**
 * What was read of a rule file.
 *
 * @param rules the rules that could be read, in order
 * @param unfinished what could be read of the others
 * @param problems whatever is wrong in the file, in order; empty where all of it could be read
 */
public record RuleReading(List<Rule> rules, List<Unfinished> unfinished, List<Problem> problems) {

    public RuleReading {
        rules = List.copyOf(rules);
        unfinished = List.copyOf(unfinished);
        problems = List.copyOf(problems);
    }
}
