package org.careerladder.rules.internal.recourse;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.careerladder.model.assessment.Assessment;
import org.careerladder.model.assessment.Finding;
import org.careerladder.model.assessment.Readiness;
import org.careerladder.model.assessment.Scorecard;
import org.careerladder.model.explanation.Truth;
import org.careerladder.model.facts.Fact;
import org.careerladder.model.facts.GateState;
import org.careerladder.model.promotion.Gate;
import org.careerladder.rules.internal.stage.Count;
import org.careerladder.rules.interpreter.Attempt;
import org.careerladder.rules.interpreter.Held;
import org.careerladder.rules.interpreter.Interpreter;
import org.careerladder.rules.interpreter.Reading;
import org.careerladder.rules.language.Condition;
import org.careerladder.rules.language.Operator;
import org.careerladder.rules.language.Rule;
import org.careerladder.rules.language.Stage;
import org.careerladder.rules.language.Value;

/**
 * What to do next where a set of changes falls short: the ways of doing more of which every set that gets there takes at least one.
 * They follow from the reasons. A conclude rule that says too little stands as long as what it read stands; a finding that it
 * counted stands as long as what its own rule read stands; and only some changes touch that.
 */
final class Obstacles {

    private final List<Rule> concludes;
    private final Map<String, Rule> rules = new HashMap<>();
    private final Interpreter interpreter;
    private final Ground ground;
    private final Readiness goal;

    Obstacles(List<Rule> rules, Interpreter interpreter, Ground ground, Readiness goal) {
        this.concludes =
                rules.stream().filter(rule -> rule.stage() == Stage.CONCLUDE).toList();
        rules.forEach(rule -> this.rules.put(rule.id().value(), rule));
        this.interpreter = interpreter;
        this.ground = ground;
        this.goal = goal;
    }

    /**
     * The ways on from a set of changes that falls short.
     *
     * @param at the changes
     * @param assessment what the case comes to with them
     */
    List<Levels> beyond(Levels at, Assessment assessment) {
        var cards = assessment.scorecards();
        var standing = IntStream.range(0, cards.size())
                .boxed()
                .flatMap(place -> saysTooLittle(cards.get(place))
                        .map(rule -> new Standing(rule, cards.get(place), place == 0, assessment, at)))
                .toList();
        return Fewest.of(standing, 1, this::beyond).stream().findFirst().orElseGet(() -> ground.anyMore(at));
    }

    /** The ways on where nobody can say why a set falls short: one step more of anything. */
    List<Levels> anyMore(Levels at) {
        return ground.anyMore(at);
    }

    /**
     * A conclude rule that says too little.
     *
     * @param attempt the rule as it fired
     * @param card the scorecard that it read
     * @param atWorst whether that has both gates at worst, or both at best
     * @param assessment what the case comes to
     * @param at with which changes
     */
    private record Standing(Attempt attempt, Scorecard card, boolean atWorst, Assessment assessment, Levels at) {}

    private Stream<Attempt> saysTooLittle(Scorecard card) {
        var attempts = interpreter.attempts(List.of(card));
        return concludes.stream()
                .filter(rule ->
                        Readiness.valueOf(rule.conclusion().call().name()).compareTo(goal) < 0)
                .filter(rule -> attempts.fires(rule, card))
                .map(rule -> attempts.of(rule, card));
    }

    /** For such a rule to fall silent, at least one thing that it read has to change. */
    private List<Levels> beyond(Standing standing) {
        return standing.attempt().parts().stream()
                .flatMap(part -> part.trials().stream())
                .flatMap(trial -> trial.readings().stream())
                .flatMap(reading -> beyond(standing, reading).stream())
                .distinct()
                .toList();
    }

    private List<Levels> beyond(Standing standing, Reading reading) {
        String field = Fields.of(reading.condition());
        var count = Count.of(field);
        if (count.isPresent()) {
            return fewerOf(count.get(), standing, reading);
        }
        return switch (field) {
            case "current" -> raising(Gate.CURRENT, standing);
            case "target" -> raising(Gate.TARGET, standing);
            default -> ground.touching(standing.at(), "CandidateFacts", Set.of("formality"));
        };
    }

    private List<Levels> raising(Gate gate, Standing standing) {
        return ground.raising(gate, standing.atWorst(), standing.at(), state -> stillSpeaks(standing, gate, state));
    }

    private boolean stillSpeaks(Standing standing, Gate gate, GateState state) {
        var card = standing.card();
        var other = gate == Gate.CURRENT ? card.at(state, card.target()) : card.at(card.current(), state);
        return interpreter.attempts(List.of(other)).fires(standing.attempt().rule(), other);
    }

    /** Of so many findings that stand, those beyond what is tolerated: at least one of any such selection has to go. */
    private List<Levels> fewerOf(Count count, Standing standing, Reading reading) {
        var at = standing.at();
        var assessment = standing.assessment();
        var counted = assessment.findings().stream()
                .filter(finding -> count.holds(finding, assessment.formality()))
                .toList();
        var tolerated = tolerated(reading);
        if (tolerated.isEmpty()) {
            // A count that must not be too small falls silent when more is found, which nobody plans for.
            return reading.truth() == Truth.TRUE && isAtMost(reading) ? List.of() : ground.anyMore(at);
        }
        var facts = assessment.facts().all();
        var attempts = interpreter.attempts(facts);
        return Fewest.of(
                        counted,
                        tolerated.get() + 1,
                        finding -> ground.without(attempts.of(rule(finding), about(finding, facts)), at))
                .stream()
                .flatMap(List::stream)
                .distinct()
                .toList();
    }

    private static boolean isAtMost(Reading reading) {
        return reading.condition() instanceof Condition.Test test
                && (test.operator() == Operator.EQUAL
                        || test.operator() == Operator.AT_MOST
                        || test.operator() == Operator.LESS);
    }

    /** How many findings a comparison that holds would tolerate; empty where it is no such comparison. */
    private static Optional<Integer> tolerated(Reading reading) {
        if (reading.truth() != Truth.TRUE
                || !(reading.condition() instanceof Condition.Test test)
                || !(reading.required() instanceof Held.Known known)
                || !(known.values().get(0) instanceof Value.Whole required)) {
            return Optional.empty();
        }
        return switch (test.operator()) {
            case MORE -> Optional.of(required.number());
            case AT_LEAST -> Optional.of(required.number() - 1);
            case NOT_EQUAL -> required.number() == 0 ? Optional.of(0) : Optional.empty();
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
