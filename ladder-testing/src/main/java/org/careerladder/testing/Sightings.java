package org.careerladder.testing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.careerladder.model.assessment.Assessment;
import org.careerladder.model.assessment.AssessmentResult;
import org.careerladder.model.explanation.Truth;
import org.careerladder.model.pack.RuleId;
import org.careerladder.rules.interpreter.Interpreter;
import org.careerladder.rules.interpreter.Reading;
import org.careerladder.rules.interpreter.Trace;
import org.careerladder.rules.language.Condition;
import org.careerladder.rules.language.DrlPrinter;
import org.careerladder.rules.language.Rule;
import org.careerladder.rules.language.Vocabulary;

/** Notes what assessments have reached of some rules. */
final class Sightings {

    private static final DrlPrinter PRINTER = new DrlPrinter(Vocabulary.standard());

    private final List<Rule> rules;
    private final Set<RuleId> fired = new HashSet<>();
    /** By identity: two conditions of a rule that say the same are two. */
    private final IdentityHashMap<Condition, Set<Truth>> truths = new IdentityHashMap<>();

    Sightings(List<Rule> rules) {
        this.rules = rules;
    }

    /**
     * What results have reached of rules.
     *
     * @param interpreter knows these rules
     */
    static Coverage coverage(Interpreter interpreter, List<Rule> rules, Collection<AssessmentResult> results) {
        var sightings = new Sightings(rules);
        results.forEach(result -> sightings.note(interpreter, result));
        return sightings.coverage();
    }

    /** Notes what one result has reached. */
    void note(Interpreter interpreter, AssessmentResult result) {
        if (result instanceof Assessment assessment) {
            interpreter.trace(assessment).forEach(this::note);
        }
    }

    private void note(Trace trace) {
        if (trace.fired()) {
            fired.add(trace.rule().id());
        }
        trace.trials().forEach(trial -> trial.readings().forEach(this::note));
    }

    private void note(Reading reading) {
        truths.computeIfAbsent(reading.condition(), condition -> EnumSet.noneOf(Truth.class))
                .add(reading.truth());
    }

    /** What all of them have reached. */
    Coverage coverage() {
        var ofRules = rules.stream()
                .map(rule -> new RuleCoverage(rule, fired.contains(rule.id())))
                .toList();
        var ofConditions = new ArrayList<ConditionCoverage>();
        rules.forEach(rule -> leaves(rule).forEach(leaf -> ofConditions.add(ofCondition(rule, leaf))));
        return new Coverage(ofRules, ofConditions);
    }

    /** The comparisons and claims of a rule, in order. */
    static List<Condition> leaves(Rule rule) {
        return rule.patterns().stream()
                .flatMap(pattern -> pattern.conditions().stream())
                .flatMap(Condition::leaves)
                .toList();
    }

    private ConditionCoverage ofCondition(Rule rule, Condition leaf) {
        var seen = truths.getOrDefault(leaf, Set.of());
        return new ConditionCoverage(
                rule, leaf, PRINTER.print(leaf), seen.contains(Truth.TRUE), seen.contains(Truth.FALSE));
    }
}
