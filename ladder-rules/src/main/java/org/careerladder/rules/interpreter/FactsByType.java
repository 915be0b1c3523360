package org.careerladder.rules.interpreter;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.careerladder.model.facts.Fact;

/** The facts of one run, by the name of their type; those of one type in the order in which they were given. */
record FactsByType(Map<String, List<Fact>> facts) {

    static FactsByType of(Collection<? extends Fact> all) {
        var byType = new HashMap<String, List<Fact>>();
        for (Fact fact : all) {
            byType.computeIfAbsent(fact.getClass().getSimpleName(), type -> new ArrayList<>())
                    .add(fact);
        }
        return new FactsByType(byType);
    }

    List<Fact> of(String type) {
        return facts.getOrDefault(type, List.of());
    }
}
