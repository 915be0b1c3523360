package org.careerladder.rules.interpreter;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.careerladder.model.assessment.Finding;
import org.careerladder.model.facts.Fact;

/** One rule walks through the facts, pattern by pattern, and tries every combination. */
class Walk {

    private final PreparedRule rule;
    private final FactsByType facts;
    private final Fact[] chosen;
    private final List<Firing> firings = new ArrayList<>();
    private final Set<Object> seen = new HashSet<>();
    private final Map<Integer, Boolean> alone = new HashMap<>();

    Walk(PreparedRule rule, FactsByType facts) {
        this.rule = rule;
        this.facts = facts;
        this.chosen = new Fact[rule.patterns().size()];
    }

    final List<Firing> firings() {
        from(0);
        return firings;
    }

    private void from(int place) {
        if (place == chosen.length) {
            fire(chosen[rule.reported()]);
            return;
        }
        switch (rule.patterns().get(place).pattern().quantifier()) {
            case POSITIVE -> each(place);
            case NOT -> goOn(place, !isThere(place));
            case EXISTS -> goOn(place, isThere(place));
        }
    }

    /** What hangs on no earlier fact is asked once. */
    private boolean isThere(int place) {
        return pattern(place).standsAlone()
                ? alone.computeIfAbsent(place, first -> any(first, chosen))
                : any(place, chosen);
    }

    private void goOn(int place, boolean holds) {
        if (holds) {
            from(place + 1);
        }
    }

    private void each(int place) {
        for (Fact fact : candidates(place)) {
            if (holds(place, fact, chosen)) {
                chosen[place] = fact;
                from(place + 1);
            }
        }
    }

    /** Whether a pattern holds of any fact. */
    boolean any(int place, Fact[] earlier) {
        for (Fact fact : candidates(place)) {
            if (holds(place, fact, earlier)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a pattern holds of a fact. */
    boolean holds(int place, Fact fact, Fact[] earlier) {
        return pattern(place).holds(fact, earlier);
    }

    /** The rule fires on these facts; those at the places of patterns that are not positive mean nothing. */
    void noteMatch(Fact[] matched) {}

    final PreparedPattern pattern(int place) {
        return rule.patterns().get(place);
    }

    /** The facts that a pattern is held against. */
    List<Fact> candidates(int place) {
        return facts.of(pattern(place).pattern().type());
    }

    private void fire(Fact fact) {
        noteMatch(chosen);
        if (seen.add(keyOf(fact))) {
            firings.add(new Firing(rule.rule(), fact));
        }
    }

    /** A finding as a fact has the subject of what it is about, which other findings share: it is its own key. */
    private static Object keyOf(Fact fact) {
        return fact instanceof Finding ? fact : fact.subject();
    }
}
