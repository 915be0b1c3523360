package org.careerladder.rules.internal.compile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.careerladder.model.facts.Fact;
import org.careerladder.rules.interpreter.JoinBound;
import org.careerladder.rules.language.Pattern;
import org.careerladder.rules.language.Rule;
import org.drools.base.definitions.rule.impl.RuleImpl;
import org.drools.base.rule.consequence.Consequence;
import org.drools.base.rule.consequence.ConsequenceContext;
import org.drools.kiesession.rulebase.InternalKnowledgeBase;
import org.drools.kiesession.rulebase.KnowledgeBaseFactory;
import org.drools.kiesession.session.StatefulKnowledgeSessionImpl;
import org.kie.api.definition.KiePackage;
import org.kie.api.runtime.rule.ConsequenceException;

/**
 * Rules of one stage in a base of their own, and sessions on it that are used again. The layer of the standard rules is shared by
 * every pack; what a pack adds or changes is a layer of its own. For many threads.
 */
final class Layer {

    private static final int MOST_IDLE = Math.max(4, Runtime.getRuntime().availableProcessors());

    static {
        EngineThreads.endWhenIdle();
    }

    private final InternalKnowledgeBase base;
    private final Set<String> readTypes;
    private final List<String> ids;
    private final ConcurrentLinkedQueue<StatefulKnowledgeSessionImpl> idle = new ConcurrentLinkedQueue<>();
    private final AtomicInteger idleCount = new AtomicInteger();

    private Layer(InternalKnowledgeBase base, Set<String> readTypes, List<String> ids) {
        this.base = base;
        this.readTypes = readTypes;
        this.ids = ids;
    }

    /** The layer of these rules, which were compiled to these packages. */
    static Layer of(List<Rule> rules, Collection<KiePackage> packages) {
        return reading(
                rules.stream()
                        .flatMap(rule -> rule.patterns().stream())
                        .map(Pattern::type)
                        .collect(Collectors.toUnmodifiableSet()),
                packages,
                Reporting::new);
    }

    /** The layer of packages whose rules read these types of facts and do this when they fire. */
    static Layer reading(
            Set<String> types,
            Collection<KiePackage> packages,
            Function<String, Consequence<ConsequenceContext>> consequences) {
        var base = KnowledgeBaseFactory.newKnowledgeBase();
        base.addPackages(packages);
        // INVARIANT: the engine wires consequences of its own while packages are added, so ours come after
        var ids = new ArrayList<String>();
        base.getKiePackages()
                .forEach(compiled -> compiled.getRules().forEach(rule -> {
                    ((RuleImpl) rule).setConsequence(consequences.apply(rule.getName()));
                    ids.add(rule.getName());
                }));
        ids.sort(Comparator.naturalOrder());
        return new Layer(base, types, List.copyOf(ids));
    }

    /**
     * Runs every rule on the facts; facts that no rule reads are not looked at.
     *
     * @throws RuleFailure where a rule throws, or more fires than can
     */
    void run(Collection<? extends Fact> facts, Conclusions conclusions) {
        var session = session();
        try {
            session.setGlobal(Canonical.GLOBAL, conclusions);
            insert(session, facts);
            fire(session, budget(facts.size()));
        } catch (RuntimeException e) {
            // INVARIANT: a session in which anything failed is never used again
            session.dispose();
            throw failure(e);
        }
        session.reset();
        keep(session);
    }

    /** A burst of threads leaves no more sessions behind than can run at once: a service may hold many layers. */
    private void keep(StatefulKnowledgeSessionImpl session) {
        if (idleCount.incrementAndGet() <= MOST_IDLE) {
            idle.add(session);
        } else {
            idleCount.decrementAndGet();
            session.dispose();
        }
    }

    private void insert(StatefulKnowledgeSessionImpl session, Collection<? extends Fact> facts) {
        for (Fact fact : facts) {
            if (readTypes.contains(fact.getClass().getSimpleName())) {
                session.insert(fact);
            }
        }
    }

    private static void fire(StatefulKnowledgeSessionImpl session, int budget) {
        if (session.fireAllRules(budget) >= budget) {
            throw new RuleFailure("", "more rules fired than the budget of " + budget + " allows");
        }
    }

    /** A rule fires once for each fact, or for each combination that {@link JoinBound} allows; what needs more is a runaway. */
    private int budget(int facts) {
        long most = JoinBound.MOST + (long) ids.size() * Math.max(1, facts);
        return (int) Math.min(Integer.MAX_VALUE, most + 1);
    }

    private RuleFailure failure(RuntimeException thrown) {
        if (thrown instanceof RuleFailure failure) {
            return failure;
        }
        return thrown instanceof ConsequenceException consequence
                ? new RuleFailure(consequence.getRule().getName(), "the rule failed: " + cause(thrown))
                : new RuleFailure(ruleOf(thrown), "a condition failed: " + cause(thrown));
    }

    /** The first rule, by id, whose condition failed: the engine names them in the text of its exception alone. */
    private String ruleOf(RuntimeException thrown) {
        var text = String.valueOf(thrown.getMessage());
        var named = text.substring(Math.max(0, text.lastIndexOf(" in [Rule ")));
        return ids.stream()
                .filter(id -> named.contains('"' + id + '"'))
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
        if (session == null) {
            return (StatefulKnowledgeSessionImpl) base.newKieSession();
        }
        idleCount.decrementAndGet();
        return session;
    }
}
