package org.careerladder.rules.interpreter;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.careerladder.model.facts.Fact;
import org.careerladder.rules.language.Pattern.Quantifier;

/** Counts the facts that one rule tries at each of its patterns, beside those that earlier ones matched; up to a bound. */
final class TriedFacts {

    private final PreparedRule rule;
    private final FactsByType facts;
    private final int most;
    private final Fact[] chosen;
    private final Set<Integer> counted = new HashSet<>();
    private final Map<Integer, Boolean> alone = new HashMap<>();
    private int tried;

    TriedFacts(PreparedRule rule, FactsByType facts, int most) {
        this.rule = rule;
        this.facts = facts;
        this.most = most;
        this.chosen = new Fact[rule.patterns().size()];
    }

    /** The number; one beyond the bound where there are more. */
    int count() {
        from(0);
        return Math.min(tried, most + 1);
    }

    private void from(int place) {
        if (place == chosen.length || tried > most) {
            return;
        }
        var pattern = rule.patterns().get(place);
        var candidates = facts.of(pattern.pattern().type());
        note(place, pattern, candidates.size());
        if (place == chosen.length - 1) {
            return;
        }
        var quantifier = pattern.pattern().quantifier();
        if (quantifier == Quantifier.POSITIVE) {
            each(place, pattern, candidates);
        } else if (isThere(place, pattern, candidates) == (quantifier == Quantifier.EXISTS)) {
            from(place + 1);
        }
    }

    /** Asking whether there is any counts in full: what is counted must not hang on the order of the facts. */
    private void note(int place, PreparedPattern pattern, int size) {
        boolean isKnown = !pattern.pattern().isPositive() && pattern.standsAlone() && !counted.add(place);
        tried = (int) Math.min((long) tried + (isKnown ? 0 : size), (long) most + 1);
    }

    private boolean isThere(int place, PreparedPattern pattern, Iterable<Fact> candidates) {
        return pattern.standsAlone()
                ? alone.computeIfAbsent(place, first -> any(pattern, candidates))
                : any(pattern, candidates);
    }

    private void each(int place, PreparedPattern pattern, Iterable<Fact> candidates) {
        for (Fact fact : candidates) {
            if (tried > most) {
                return;
            }
            if (pattern.holds(fact, chosen)) {
                chosen[place] = fact;
                from(place + 1);
            }
        }
    }

    private boolean any(PreparedPattern pattern, Iterable<Fact> candidates) {
        for (Fact fact : candidates) {
            if (pattern.holds(fact, chosen)) {
                return true;
            }
        }
        return false;
    }
}
