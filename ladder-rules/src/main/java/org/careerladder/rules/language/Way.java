package org.careerladder.rules.language;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * One way in which conditions on a fact can turn out: what each field may be then.
 *
 * @param left the values that are left to fields by their paths; a field that is not named may be anything
 */
record Way(Map<String, ValueSet> left) {

    /** Whatever the fact is. */
    static final Way ANY = new Way(Map.of());

    Way {
        left = Map.copyOf(left);
    }

    static Way of(String path, ValueSet values) {
        return new Way(Map.of(path, values));
    }

    /** Both ways at once; empty where there is no such fact. */
    Optional<Way> and(Way other) {
        var both = new HashMap<>(left);
        other.left.forEach((path, values) -> both.merge(path, values, ValueSet::and));
        return both.values().stream().anyMatch(ValueSet::isEmpty) ? Optional.empty() : Optional.of(new Way(both));
    }
}
