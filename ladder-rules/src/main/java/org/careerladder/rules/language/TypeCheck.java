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

    /**
     * What is wrong with rules that could not be read as a whole, as far as they go, beyond what reading them told: nothing that
     * may follow from what is missing.
     */
    public List<Problem> problemsOfUnfinished(List<Unfinished> rules) {
        return rules.stream().flatMap(rule -> problems(rule).stream()).toList();
    }

    private List<Problem> problems(Unfinished unfinished) {
        var problems = new Problems();
        new PatternCheck(vocabulary, words, unfinished.rule(), new Scope(), problems).checkWhatIsThere();
        new TextCheck(vocabulary, words, unfinished.rule(), problems).checkWhatIsThere(unfinished.wholeHead());
        return problems.inOrder();
    }

    private List<Problem> problems(Rule rule) {
        var problems = new Problems();
        var scope = new Scope();
        new PatternCheck(vocabulary, words, rule, scope, problems).check();
        new ConclusionCheck(vocabulary, rule, scope, problems).check();
        new TextCheck(vocabulary, words, rule, problems).check();
        if (problems.count() == 0) {
            new ConditionCheck(vocabulary, problems).check(rule);
        }
        return problems.inOrder();
    }
}
