package org.careerladder.rules.language;

import java.util.HashSet;
import java.util.Set;

/**
 * Refuses rules that combine each fact with each other beyond pairs. Facts of a type that a case has many of are tied to earlier
 * ones by {@code ==} with a value of theirs, and by nothing else: {@code !=} and an order leave nearly all of them.
 */
final class JoinCheck {

    /** How many patterns of a rule are combined with each other, whatever their facts are. */
    private static final int MOST_LOOSE = 2;

    private final Rule rule;
    private final Problems problems;

    JoinCheck(Rule rule, Problems problems) {
        this.rule = rule;
        this.problems = problems;
    }

    void check() {
        var ofMany = new HashSet<String>();
        int loose = 0;
        for (Pattern pattern : rule.patterns()) {
            if (Vocabulary.hasFew(pattern.type())) {
                continue;
            }
            if (isCombined(pattern) && !isTied(pattern, ofMany)) {
                loose++;
                // A positive pattern that shares nothing is told already
                if (loose > MOST_LOOSE && sharesValue(pattern)) {
                    tell(pattern);
                }
            }
            pattern.bindings().forEach(binding -> ofMany.add(binding.variable()));
        }
    }

    /** What only asks whether there is such a fact, whatever the others are, is asked once. */
    private static boolean isCombined(Pattern pattern) {
        return pattern.isPositive() || sharesValue(pattern);
    }

    private static boolean sharesValue(Pattern pattern) {
        return pattern.conditions().stream()
                .flatMap(Condition::leaves)
                .anyMatch(leaf -> leaf instanceof Condition.Test test && test.value() instanceof Value.Variable);
    }

    private static boolean isTied(Pattern pattern, Set<String> ofMany) {
        return pattern.conditions().stream()
                .anyMatch(condition -> condition instanceof Condition.Test test
                        && test.operator() == Operator.EQUAL
                        && test.value() instanceof Value.Variable variable
                        && ofMany.contains(variable.name()));
    }

    private void tell(Pattern pattern) {
        boolean drl = Spelling.isDrl(pattern.at());
        problems.tell(
                pattern.at(),
                "with " + Token.quote(drl ? pattern.type() : Spelling.kebab(pattern.type()))
                        + " the rule combines each fact with each other in more than two patterns, which takes too long in a large case",
                "tie it to one before it with " + (drl ? "`field == $name`" : "`field: $name`")
                        + ", where `$name` is bound there; or split the rule");
    }
}
