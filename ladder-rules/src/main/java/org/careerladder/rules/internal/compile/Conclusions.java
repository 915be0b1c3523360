package org.careerladder.rules.internal.compile;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.careerladder.model.assessment.Finding;
import org.careerladder.model.facts.Fact;

/** Collects what the rules of one run report. One rule and one subject make one report, whatever the number of matches. */
public final class Conclusions {

    private final Map<String, CompiledRule> rules;
    private final Set<String> passedOver;
    private final List<Report> reports;
    private final Set<Key> seen = new HashSet<>();

    Conclusions(Map<String, CompiledRule> rules, Set<String> passedOver, List<Report> reports) {
        this.rules = rules;
        this.passedOver = passedOver;
        this.reports = reports;
    }

    /** Called by the generated consequence of each rule, which prints its own id. */
    public void report(String id, Fact fact) {
        var rule = rules.get(id);
        if (rule != null && seen.add(new Key(id, keyOf(fact)))) {
            reports.add(new Report(rule, fact));
        } else if (rule == null && !passedOver.contains(id)) {
            throw new IllegalStateException("No rule " + id + " in this stage");
        }
    }

    /** A finding as a fact has the subject of what it is about, which other findings share: it is its own key. */
    private static Object keyOf(Fact fact) {
        return fact instanceof Finding ? fact : fact.subject();
    }

    private record Key(String rule, Object subject) {}
}
