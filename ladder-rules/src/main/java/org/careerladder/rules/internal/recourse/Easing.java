package org.careerladder.rules.internal.recourse;

import java.util.Set;
import org.careerladder.rules.language.Condition;
import org.careerladder.rules.language.Operator;
import org.careerladder.rules.language.Pattern;
import org.careerladder.rules.language.Rule;
import org.careerladder.rules.language.Value;

/** Rules that only ever fall silent as more is done: they ask that something of which more is there is still too little. */
final class Easing {

    /** What only grows as more is done. */
    private static final Set<String> GROWING = Set.of(
            "monthsHeld",
            "items",
            "freshItems",
            "projectItems",
            "metricItems",
            "leadershipItems",
            "decisionItems",
            "recognitionItems",
            "quantifiedItems",
            "vouchedItems",
            "vouchers",
            "outsideVouchers",
            "targetShown",
            "received",
            "favourable",
            "people",
            "asked",
            "answered",
            "recommends",
            "conversations",
            "doneGoals");

    /** What no change alters. */
    private static final Set<String> FIXED = Set.of(
            "gate",
            "criterion",
            "competency",
            "importance",
            "shared",
            "kind",
            "role",
            "required",
            "owner",
            "level",
            "target",
            "track",
            "trackKind");

    private Easing() {}

    /** Whether more can never make the rule speak again. */
    static boolean isEasedByMore(Rule rule) {
        return rule.patterns().stream().noneMatch(pattern -> pattern.quantifier() == Pattern.Quantifier.NOT)
                && rule.patterns().stream()
                        .flatMap(pattern -> pattern.conditions().stream())
                        .allMatch(Easing::isEased);
    }

    private static boolean isEased(Condition condition) {
        if (Condition.leaves(condition).map(Fields::of).allMatch(FIXED::contains)) {
            return true;
        }
        return condition instanceof Condition.Test test && GROWING.contains(test.path()) && isOrder(test);
    }

    /** Of something that grows it comes true and stays true that it is enough, or it falls false that it is too little. */
    private static boolean isOrder(Condition.Test test) {
        boolean zero = test.value().equals(new Value.Whole(0));
        return test.operator().isOrder()
                || (zero && (test.operator() == Operator.EQUAL || test.operator() == Operator.NOT_EQUAL));
    }
}
