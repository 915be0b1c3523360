package org.careerladder.rules.internal.recourse;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.careerladder.model.assessment.Finding;
import org.careerladder.model.assessment.Scorecard;
import org.careerladder.model.explanation.Truth;
import org.careerladder.model.facts.Fact;
import org.careerladder.model.facts.GateState;
import org.careerladder.model.promotion.Gate;
import org.careerladder.rules.internal.stage.Count;
import org.careerladder.rules.interpreter.Held;
import org.careerladder.rules.interpreter.Interpreter;
import org.careerladder.rules.interpreter.Reading;
import org.careerladder.rules.language.Condition;
import org.careerladder.rules.language.Operator;
import org.careerladder.rules.language.Rule;
import org.careerladder.rules.language.Value;

/** What is in the way of another answer to a condition of a conclude rule: that a gate is raised, or that findings go. */
final class Conditions {

    private final Map<String, Rule> rules = new HashMap<>();
    private final Interpreter interpreter;
    private final Ground ground;
    private final Trust trust;

    Conditions(List<Rule> rules, Interpreter interpreter, Ground ground, Trust trust) {
        rules.forEach(rule -> this.rules.put(rule.id().value(), rule));
        this.interpreter = interpreter;
        this.ground = ground;
        this.trust = trust;
    }

    /** What is in the way of another answer to one condition. */
    List<Hurdles> changing(Rule rule, Reading reading, View view) {
        String field = Fields.of(reading.condition());
        var count = Count.of(field);
        if (count.isPresent()) {
            return fewerOf(count.get(), reading, view);
        }
        return switch (field) {
            case "current" -> raising(Gate.CURRENT, rule, reading, view);
            case "target" -> raising(Gate.TARGET, rule, reading, view);
            default -> List.of(Hurdles.of(ground.touching(view.at(), "CandidateFacts", Set.of("formality"))));
        };
    }

    /** More never lowers a gate: it gets out of where it is only upwards. */
    private List<Hurdles> raising(Gate gate, Rule rule, Reading reading, View view) {
        if (view.fixed().contains(gate)) {
            return List.of(Hurdles.WALL);
        }
        if (!trust.gate(gate)) {
            return List.of();
        }
        var states = Arrays.asList(GateState.values());
        int now = states.indexOf(view.state(gate));
        var tooLittle = EnumSet.copyOf(states.subList(0, now + 1));
        states.subList(now, states.size()).stream()
                .takeWhile(state -> isSame(rule, reading, view.card(gate, state)))
                .forEach(tooLittle::add);
        return ground.raising(gate, view.atWorst(), tooLittle, view.at(), view.from()).stream()
                .map(Hurdles::of)
                .toList();
    }

    /** Whether a condition has the same answer on another scorecard. */
    private boolean isSame(Rule rule, Reading reading, Scorecard card) {
        return interpreter
                .attempts(List.of(card))
                .of(rule, card)
                .readings()
                .filter(each -> each.condition().equals(reading.condition()))
                .allMatch(each -> each.truth() == reading.truth());
    }

    /** Of so many findings that stand, those beyond what is tolerated have to go. */
    private List<Hurdles> fewerOf(Count count, Reading reading, View view) {
        var assessment = view.assessment();
        var tolerated = tolerated(reading);
        if (tolerated.isEmpty()) {
            if (!trust.isWhole()) {
                return List.of();
            }
            // A count that must not be too small falls silent when more is found, which nobody plans for.
            boolean tooSmall = reading.truth() == Truth.TRUE && isAtMost(reading);
            return List.of(tooSmall ? Hurdles.WALL : Hurdles.of(ground.anyMore(view.at())));
        }
        var facts = assessment.facts().all();
        var attempts = interpreter.attempts(facts);
        var standing = assessment.findings().stream()
                .filter(finding -> count.holds(finding, assessment.formality()))
                .filter(finding -> trust.isWhole() || trust.finding(attempts.of(rule(finding), about(finding, facts))))
                .map(finding -> ground.without(
                        finding, () -> attempts.of(rule(finding), about(finding, facts)), view.at(), view.from()))
                .toList();
        return Hurdles.allBut(tolerated.get(), standing).toList();
    }

    private static boolean isAtMost(Reading reading) {
        return reading.condition() instanceof Condition.Test test
                && (test.operator() == Operator.EQUAL
                        || test.operator() == Operator.AT_MOST
                        || test.operator() == Operator.LESS);
    }

    /** How many findings a comparison would tolerate for another answer; empty where it is no such comparison. */
    private static Optional<Integer> tolerated(Reading reading) {
        if (reading.truth() == Truth.UNKNOWN
                || !(reading.condition() instanceof Condition.Test test)
                || !(reading.required() instanceof Held.Known known)
                || !(known.values().get(0) instanceof Value.Whole required)) {
            return Optional.empty();
        }
        int number = required.number();
        // Where it does not hold, its opposite does
        return switch (reading.truth() == Truth.TRUE
                ? test.operator()
                : test.operator().opposite()) {
            case MORE -> Optional.of(number);
            case AT_LEAST -> Optional.of(number - 1);
            case NOT_EQUAL -> number == 0 ? Optional.of(0) : Optional.empty();
            default -> Optional.empty();
        };
    }

    private Rule rule(Finding finding) {
        var rule = rules.get(finding.rule());
        if (rule == null) {
            throw new IllegalStateException("No rule " + finding.rule());
        }
        return rule;
    }

    private static Fact about(Finding finding, List<Fact> facts) {
        return facts.stream()
                .filter(fact -> fact.subject().equals(finding.about()))
                .findFirst()
                .orElseThrow();
    }
}
