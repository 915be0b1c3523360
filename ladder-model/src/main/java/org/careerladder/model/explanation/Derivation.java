package org.careerladder.model.explanation;

import java.util.List;
import java.util.stream.Stream;

/**
 * What one rule made of one subject: why it speaks of it, or why not.
 *
 * @param rule the rule
 * @param about the fact that it speaks of, or would
 * @param spoke whether it did
 * @param asked what it asks for, part by part, in its order
 */
public record Derivation(RuleHead rule, FactRef about, boolean spoke, List<Asked> asked) {
    public Derivation {
        asked = List.copyOf(asked);
    }

    /** Every fact that was read, in the order of the rule: on these alone the rule comes to the same. */
    public Stream<FactRef> facts() {
        return asked.stream().flatMap(part -> part.tried().stream()).map(Tried::fact);
    }

    /** The ids of appraisals, evidence and whatever else of the case it rests on, each once. */
    public List<String> cites() {
        return asked.stream()
                .flatMap(part -> part.tried().stream())
                .flatMap(tried -> tried.cites().stream())
                .distinct()
                .toList();
    }

    /** How many parts and conditions came out as they must: the higher, the nearer to speaking. */
    public long held() {
        return asked.stream()
                .mapToLong(part -> (part.holds() ? 1000 : 0)
                        + part.tried().stream().mapToLong(Tried::held).max().orElse(0))
                .sum();
    }
}
