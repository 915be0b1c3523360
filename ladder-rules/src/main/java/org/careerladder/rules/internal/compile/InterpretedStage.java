package org.careerladder.rules.internal.compile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.careerladder.model.assessment.AuditRecord;
import org.careerladder.model.effective.EffectivePack;
import org.careerladder.model.facts.Fact;
import org.careerladder.model.pack.Policy;
import org.careerladder.rules.interpreter.FailedRule;
import org.careerladder.rules.interpreter.Firing;
import org.careerladder.rules.interpreter.Interpreter;
import org.careerladder.rules.language.Rule;
import org.careerladder.rules.language.Stage;
import org.careerladder.rules.language.Vocabulary;

/** One closed stage of a pack on the interpreter. For many threads. */
final class InterpretedStage implements StageRules {

    /** What an audit record names. */
    static final String LABEL = "interpreter";

    private final Interpreter interpreter;
    private final Stage stage;
    private final Map<String, CompiledRule> rules;

    private InterpretedStage(Interpreter interpreter, Stage stage, Map<String, CompiledRule> rules) {
        this.interpreter = interpreter;
        this.stage = stage;
        this.rules = rules;
    }

    /** The three stages of checked rules. */
    static Compilation compilation(
            List<Rule> rules, Vocabulary vocabulary, Policy policy, EffectivePack effective, AuditRecord audit) {
        var interpreter = Interpreter.of(rules, vocabulary, policy);
        var compiled = new HashMap<String, CompiledRule>();
        rules.forEach(rule -> compiled.put(rule.id().value(), CompiledRule.of(rule, vocabulary, policy)));
        return new Compilation(
                rules,
                new InterpretedStage(interpreter, Stage.ASSESS, compiled),
                new InterpretedStage(interpreter, Stage.CONCLUDE, compiled),
                new InterpretedStage(interpreter, Stage.ADVISE, compiled),
                effective,
                audit);
    }

    @Override
    public List<Report> run(Collection<? extends Fact> facts) {
        var reports = new ArrayList<Report>();
        for (Firing firing : firings(facts)) {
            reports.add(new Report(compiled(firing.rule()), firing.fact()));
        }
        return reports;
    }

    private List<Firing> firings(Collection<? extends Fact> facts) {
        try {
            return interpreter.fire(stage, facts);
        } catch (FailedRule failed) {
            throw new RuleFailure(failed.rule(), String.valueOf(failed.getMessage()));
        }
    }

    private CompiledRule compiled(Rule rule) {
        var compiled = rules.get(rule.id().value());
        if (compiled == null) {
            throw new IllegalStateException("No rule " + rule.id() + " in this stage");
        }
        return compiled;
    }
}
