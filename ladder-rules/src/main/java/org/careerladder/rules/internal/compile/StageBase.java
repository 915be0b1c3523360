package org.careerladder.rules.internal.compile;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.careerladder.model.facts.Fact;
import org.drools.kiesession.rulebase.InternalKnowledgeBase;
import org.drools.kiesession.session.StatefulKnowledgeSessionImpl;
import org.kie.api.runtime.rule.ConsequenceException;

/**
 * One closed stage: a base of rules, and sessions on it that are used again. For many threads.
 */
public final class StageBase {

    private final InternalKnowledgeBase base;
    private final Map<String, CompiledRule> rules;
    private final Set<String> readTypes;
    private final ConcurrentLinkedQueue<StatefulKnowledgeSessionImpl> idle = new ConcurrentLinkedQueue<>();

    StageBase(InternalKnowledgeBase base, Map<String, CompiledRule> rules, Set<String> readTypes) {
        this.base = base;
        this.rules = Map.copyOf(rules);
        this.readTypes = Set.copyOf(readTypes);
    }

    /** The rules of the stage, by id. */
    public Map<String, CompiledRule> rules() {
        return rules;
    }

    /**
     * What the rules report on the facts. Facts that no rule reads are not looked at.
     *
     * @throws RuleFailure where a rule throws, or more fires than can
     */
    public List<Report> run(Collection<? extends Fact> facts) {
        var session = session();
        var conclusions = new Conclusions(rules);
        session.setGlobal(Canonical.GLOBAL, conclusions);
        for (Fact fact : facts) {
            if (readTypes.contains(fact.getClass().getSimpleName())) {
                session.insert(fact);
            }
        }
        fire(session, facts.size());
        session.reset();
        idle.add(session);
        return conclusions.reports();
    }

    /** Fires everything; a session in which something failed is not used again. */
    private void fire(StatefulKnowledgeSessionImpl session, int facts) {
        int budget = budget(facts);
        try {
            if (session.fireAllRules(budget) >= budget) {
                throw new RuleFailure("", "more rules fired than the budget of " + budget + " allows");
            }
        } catch (ConsequenceException e) {
            session.dispose();
            throw new RuleFailure(e.getRule().getName(), "the rule failed: " + cause(e));
        } catch (RuleFailure e) {
            session.dispose();
            throw e;
        } catch (RuntimeException e) {
            // Whatever a condition throws: the engine wraps it in types of its own, and the case is not assessed.
            session.dispose();
            throw new RuleFailure(ruleOf(e), "a condition failed: " + cause(e));
        }
    }

    /** Each rule may fire for each pair of facts; what needs more is a runaway. */
    private int budget(int facts) {
        return Math.max(10_000, rules.size() * Math.max(1, facts) * 4);
    }

    /** The first rule, by id, whose condition failed: the engine names them in the text of its exception alone. */
    private String ruleOf(RuntimeException thrown) {
        var text = String.valueOf(thrown.getMessage());
        var named = text.substring(Math.max(0, text.lastIndexOf(" in [Rule ")));
        return rules.keySet().stream()
                .filter(id -> named.contains('"' + id + '"'))
                .sorted()
                .findFirst()
                .orElse("");
    }

    /** The kind of the innermost cause; its text may hold personal data. */
    private static String cause(Throwable thrown) {
        var innermost = thrown;
        for (var next = thrown.getCause(); next != null; next = next.getCause()) {
            innermost = next;
        }
        return innermost.getClass().getSimpleName();
    }

    private StatefulKnowledgeSessionImpl session() {
        var session = idle.poll();
        return session != null ? session : (StatefulKnowledgeSessionImpl) base.newKieSession();
    }
}
