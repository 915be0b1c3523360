package org.careerladder.rules.language;

import java.util.List;
import org.careerladder.model.source.Problem;

/**
 * Holds rules against the vocabulary and the words of one pack: types, fields, values, variables, units and texts. Rules of
 * either spelling are checked alike, and spoken of in the spelling of their file. For many threads.
 */
public final class TypeCheck {

    private final Vocabulary vocabulary;
    private final PackWords words;

    public TypeCheck(Vocabulary vocabulary, PackWords words) {
        this.vocabulary = vocabulary;
        this.words = words;
    }

    /** Every problem of the rules, in their order; empty where all may be run. */
    public List<Problem> problems(List<Rule> rules) {
        return rules.stream().flatMap(rule -> problems(rule).stream()).toList();
    }

    private List<Problem> problems(Rule rule) {
        var problems = new Problems();
        var scope = new Scope();
        new PatternCheck(vocabulary, words, rule, scope, problems).check();
        new ConclusionCheck(rule, scope, problems).check();
        new TextCheck(vocabulary, words, rule, problems).check();
        if (problems.count() == 0) {
            new ConditionCheck(vocabulary, problems).check(rule);
        }
        return problems.inOrder();
    }
}
