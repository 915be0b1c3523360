package org.careerladder.rules.interpreter;

import java.util.List;
import org.careerladder.model.facts.Fact;
import org.careerladder.rules.language.Rule;

/** Single rules on the facts of one run of their stage, each with one fact that it could report. */
public final class Attempts {

    private final Interpreter interpreter;
    private final FactsByType facts;

    Attempts(Interpreter interpreter, FactsByType facts) {
        this.interpreter = interpreter;
        this.facts = facts;
    }

    /**
     * How far a rule comes with one fact, and what that rests on.
     *
     * @param rule one of the rules of the interpreter
     * @param fact a fact of the type that the rule reports
     * @throws IllegalArgumentException for another rule
     */
    public Attempt of(Rule rule, Fact fact) {
        return new PinnedWalk(interpreter.prepared(rule), facts, fact).attempt();
    }

    /** Whether a rule reports a fact: the same answer as {@link #of} has, sooner. */
    public boolean fires(Rule rule, Fact fact) {
        var prepared = interpreter.prepared(rule);
        var walk = new Walk(prepared, facts) {
            @Override
            List<Fact> candidates(int place) {
                return place == prepared.reported() ? List.of(fact) : super.candidates(place);
            }
        };
        return !walk.firings().isEmpty();
    }

    /** Every fact that a rule could report, in the order in which they were given. */
    public List<Fact> reportable(Rule rule) {
        var prepared = interpreter.prepared(rule);
        return facts.of(prepared.patterns().get(prepared.reported()).pattern().type());
    }
}
