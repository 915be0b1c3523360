package org.careerladder.rules.internal.recourse;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.careerladder.model.assessment.Assessment;
import org.careerladder.model.assessment.Readiness;
import org.careerladder.model.assessment.Scorecard;
import org.careerladder.model.explanation.Truth;
import org.careerladder.model.facts.GateState;
import org.careerladder.model.promotion.Gate;
import org.careerladder.rules.interpreter.Attempt;
import org.careerladder.rules.interpreter.Interpreter;
import org.careerladder.rules.language.Condition;
import org.careerladder.rules.language.Rule;
import org.careerladder.rules.language.Stage;

/**
 * What to do next where a set of changes falls short: the ways of doing more of which every set that gets there takes at least one.
 * They follow from the reasons. A conclude rule that says too little stands as long as what it read stands; a finding that it
 * counted stands as long as what its own rule read stands; and only some changes touch that.
 */
final class Obstacles {

    private final List<Rule> enough;
    private final List<Rule> tooLittle;
    private final Interpreter interpreter;
    private final Ground ground;
    private final Conditions conditions;
    private final Trust trust;

    Obstacles(List<Rule> rules, Interpreter interpreter, Ground ground, Readiness goal, Trust trust) {
        var concludes = rules.stream()
                .filter(rule -> rule.stage() == Stage.CONCLUDE)
                .collect(Collectors.partitioningBy(rule -> saysEnough(rule, goal)));
        this.enough = concludes.getOrDefault(true, List.of());
        this.tooLittle = concludes.getOrDefault(false, List.of());
        this.interpreter = interpreter;
        this.ground = ground;
        this.conditions = new Conditions(rules, interpreter, ground, trust);
        this.trust = trust;
    }

    /**
     * What is in the way of a set of changes that falls short.
     *
     * @param at the changes
     * @param from a smaller set that led there, for which the same was asked; else the same
     * @param assessment what the case comes to with them
     * @return at least one; where not everything is trusted, none says that nothing is in the way for certain
     */
    List<Hurdles> beyond(Levels at, Levels from, Assessment assessment) {
        var cards = assessment.scorecards();
        var hurdles = IntStream.range(0, cards.size())
                .mapToObj(place -> new View(cards.get(place), place == 0, Set.of(), assessment, at, from))
                .flatMap(this::beyond)
                .distinct()
                .toList();
        return hurdles.isEmpty() && trust.isWhole() ? List.of(Hurdles.of(anyMore(at))) : hurdles;
    }

    /** Where nobody can say why a set falls short: one step more of anything. */
    Hurdle anyMore(Levels at) {
        return ground.anyMore(at);
    }

    private static boolean saysEnough(Rule rule, Readiness goal) {
        return Readiness.valueOf(rule.conclusion().call().name()).compareTo(goal) >= 0;
    }

    /**
     * Every rule that says too little has to fall silent, those that would once the gates are as wanted as well; and one that says enough
     * has to speak.
     */
    private Stream<Hurdles> beyond(View view) {
        var wanted = wanted(view);
        var asWanted = wanted.card().equals(view.card()) ? Stream.<Hurdles>empty() : silencing(wanted).stream();
        return Stream.of(silencing(view).stream(), speaking(view).stream(), asWanted)
                .flatMap(hurdles -> hurdles);
    }

    private List<Hurdles> silencing(View view) {
        var attempts = interpreter.attempts(List.of(view.card()));
        return tooLittle.stream()
                .filter(rule -> attempts.fires(rule, view.card()))
                .flatMap(rule -> silencing(attempts.of(rule, view.card()), view).stream())
                .toList();
    }

    private List<Hurdles> speaking(View view) {
        var attempts = interpreter.attempts(List.of(view.card()));
        if (enough.isEmpty() || enough.stream().anyMatch(rule -> attempts.fires(rule, view.card()))) {
            return List.of();
        }
        return Hurdles.eitherRow(enough.stream()
                .map(rule -> speaking(attempts.of(rule, view.card()), view))
                .toList());
    }

    /** The same with each gate that has to be in one state for any rule to say enough in that state. */
    private View wanted(View view) {
        var wanted = view;
        for (Gate gate : Gate.values()) {
            var states = Arrays.stream(GateState.values())
                    .filter(state -> enough.stream().anyMatch(rule -> allows(rule, gate, view.card(gate, state))))
                    .toList();
            if (states.size() == 1) {
                wanted = wanted.with(gate, states.get(0));
            }
        }
        return wanted;
    }

    /** Whether nothing that a rule asks of a gate keeps it from speaking. */
    private boolean allows(Rule rule, Gate gate, Scorecard card) {
        String field = gate.name().toLowerCase(Locale.ROOT);
        return !asksSimply(rule)
                || interpreter
                        .attempts(List.of(card))
                        .of(rule, card)
                        .readings()
                        .filter(reading -> Fields.of(reading.condition()).equals(field))
                        .allMatch(reading -> reading.truth() == Truth.TRUE);
    }

    /** For a rule to fall silent, at least one thing that it read has to change. */
    private List<Hurdles> silencing(Attempt spoke, View view) {
        return Hurdles.eitherRow(spoke.readings()
                .map(reading -> conditions.changing(spoke.rule(), reading, view))
                .toList());
    }

    /** For a rule to speak, everything that it asks has to hold; nothing is said of what is not simply asked. */
    private List<Hurdles> speaking(Attempt silent, View view) {
        return asksSimply(silent.rule())
                ? silent.readings()
                        .filter(reading -> reading.truth() == Truth.FALSE)
                        .flatMap(reading -> conditions.changing(silent.rule(), reading, view).stream())
                        .toList()
                : List.of();
    }

    /** Whether everything that a rule asks is a comparison that has to hold. */
    private static boolean asksSimply(Rule rule) {
        return rule.patterns().stream()
                .allMatch(pattern -> pattern.isPositive()
                        && pattern.conditions().stream().allMatch(Condition.Test.class::isInstance));
    }
}
