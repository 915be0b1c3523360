package org.careerladder.rules.interpreter;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.careerladder.model.assessment.Assessment;
import org.careerladder.model.facts.Fact;
import org.careerladder.model.pack.Policy;
import org.careerladder.model.pack.RuleId;
import org.careerladder.rules.language.Rule;
import org.careerladder.rules.language.Stage;
import org.careerladder.rules.language.Vocabulary;

/**
 * Says which of some rules fire on what, and why. A comparison with something unknown is neither true nor false, and a rule fires
 * where all that it asks is true. Rules are prepared once; immutable, for many threads.
 */
public final class Interpreter {

    private final Map<Stage, List<PreparedRule>> rules;
    private final Map<RuleId, PreparedRule> byId;
    private final Map<Stage, JoinBound> joins;

    private Interpreter(Map<Stage, List<PreparedRule>> rules, Map<Stage, JoinBound> joins) {
        this.rules = rules;
        this.joins = joins;
        this.byId = rules.values().stream()
                .flatMap(List::stream)
                .collect(Collectors.toMap(each -> each.rule().id(), each -> each));
    }

    /**
     * The interpreter of rules that were checked against the same vocabulary and policy.
     *
     * @param rules the rules of any stage
     * @throws IllegalArgumentException for a rule that was not checked
     */
    public static Interpreter of(Collection<Rule> rules, Vocabulary vocabulary, Policy policy) {
        var prepared = new EnumMap<Stage, List<PreparedRule>>(Stage.class);
        for (Rule rule : rules) {
            prepared.computeIfAbsent(rule.stage(), stage -> new ArrayList<>())
                    .add(new Preparation(vocabulary, policy, rule).rule());
        }
        var joins = new EnumMap<Stage, JoinBound>(Stage.class);
        prepared.keySet().forEach(stage -> joins.put(stage, JoinBound.of(rules, stage, vocabulary, policy)));
        return new Interpreter(prepared, joins);
    }

    /**
     * What the rules of a stage report.
     *
     * @param facts the facts that the stage reads; those that no rule reads do no harm
     * @return by rule, in the order of the rules; of one rule in the order of the facts
     * @throws FailedRule where a rule cannot be evaluated, or tries more combinations than {@link JoinBound} allows
     */
    public List<Firing> fire(Stage stage, Collection<? extends Fact> facts) {
        Optional.ofNullable(joins.get(stage)).ifPresent(bound -> bound.require(facts));
        var byType = FactsByType.of(facts);
        var firings = new ArrayList<Firing>();
        for (PreparedRule rule : of(stage)) {
            firings.addAll(fired(rule, byType));
        }
        return firings;
    }

    private static List<Firing> fired(PreparedRule rule, FactsByType facts) {
        try {
            return new Walk(rule, facts).firings();
        } catch (RuntimeException e) {
            // Whatever a fact or a condition throws: the case has no conclusion, and the rule is named.
            throw new FailedRule(rule.rule().id(), e);
        }
    }

    /**
     * All that the rules of a stage try on these facts: each combination of facts, each condition, and what came of it. Slower
     * than {@link #fire} by far.
     *
     * @return one for each rule, in the order of the rules
     */
    public List<Trace> trace(Stage stage, Collection<? extends Fact> facts) {
        var byType = FactsByType.of(facts);
        return of(stage).stream()
                .map(rule -> new TracedWalk(rule, byType).trace())
                .toList();
    }

    /**
     * All that the rules of all stages tried to come to an assessment: the conclude rules once for each of its scorecards. What
     * they would try on the candidate's own word is not in it.
     */
    public List<Trace> trace(Assessment assessment) {
        var traces = new ArrayList<>(trace(Stage.ASSESS, assessment.facts().all()));
        assessment.scorecards().forEach(scorecard -> traces.addAll(trace(Stage.CONCLUDE, List.of(scorecard))));
        var read = new ArrayList<Fact>(assessment.findings());
        read.add(assessment.scorecard());
        read.add(assessment.verdict());
        traces.addAll(trace(Stage.ADVISE, read));
        return traces;
    }

    /**
     * How far single rules come with single facts.
     *
     * @param facts the facts that a stage reads
     */
    public Attempts attempts(Collection<? extends Fact> facts) {
        return new Attempts(this, FactsByType.of(facts));
    }

    PreparedRule prepared(Rule rule) {
        var prepared = byId.get(rule.id());
        if (prepared == null) {
            throw new IllegalArgumentException("No rule " + rule.id() + " here");
        }
        return prepared;
    }

    private List<PreparedRule> of(Stage stage) {
        return rules.getOrDefault(stage, List.of());
    }
}
