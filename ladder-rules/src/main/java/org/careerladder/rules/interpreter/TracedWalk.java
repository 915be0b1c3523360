package org.careerladder.rules.interpreter;

import java.util.ArrayList;
import java.util.List;
import org.careerladder.model.explanation.Truth;
import org.careerladder.model.facts.Fact;

/** A walk that notes everything it tries. */
class TracedWalk extends Walk {

    private final PreparedRule rule;
    private final List<Trial> trials = new ArrayList<>();
    private List<Fact> firstMatch = List.of();

    TracedWalk(PreparedRule rule, FactsByType facts) {
        super(rule, facts);
        this.rule = rule;
    }

    Trace trace() {
        var firings = firings();
        return new Trace(rule.rule(), trials, firings);
    }

    @Override
    boolean any(int place, Fact[] earlier) {
        boolean any = false;
        // Unlike a plain walk it goes on after the first: who asks why is told of each
        for (Fact fact : candidates(place)) {
            any |= holds(place, fact, earlier);
        }
        return any;
    }

    @Override
    boolean holds(int place, Fact fact, Fact[] earlier) {
        var pattern = pattern(place);
        var truth = pattern.conditions().of(fact, earlier);
        trials.add(new Trial(
                place, pattern.pattern(), matched(place, earlier), fact, truth, pattern.readings(fact, earlier)));
        return truth == Truth.TRUE;
    }

    /** Everything tried so far, in order. */
    final List<Trial> trials() {
        return trials;
    }

    /** The facts of the first match, in the order of their patterns; empty where there is none. */
    final List<Fact> firstMatch() {
        return firstMatch;
    }

    @Override
    void noteMatch(Fact[] facts) {
        firstMatch = firstMatch.isEmpty() ? matched(facts.length, facts) : firstMatch;
    }

    private List<Fact> matched(int place, Fact[] earlier) {
        var matched = new ArrayList<Fact>();
        for (int i = 0; i < place; i++) {
            if (pattern(i).pattern().isPositive()) {
                matched.add(earlier[i]);
            }
        }
        return matched;
    }
}
