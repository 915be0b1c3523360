package org.careerladder.rules.language;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.careerladder.model.assessment.Remedy;
import org.careerladder.model.facts.Axis;
import org.careerladder.model.pack.RuleId;

/**
 * One rule: what it reads, what it concludes, and what it tells people. Rules are equal when they say the same, wherever they
 * stand. A conclusion that leaves open which fact it is about is about the first positive pattern, and names it afterwards.
 *
 * @param id its id
 * @param name what people call it
 * @param stage the stage that it belongs to
 * @param says the conclusion, as a template
 * @param because why it holds, in its owner's words
 * @param axis what its findings speak of
 * @param remedy what closes its finding, or the step that it adds; {@link Remedy#NONE} where it has none
 * @param patterns what it reads
 * @param conclusion what it concludes
 * @param places where it stands
 */
public record Rule(
        RuleId id,
        String name,
        Stage stage,
        String says,
        String because,
        Axis axis,
        Remedy remedy,
        List<Pattern> patterns,
        Conclusion conclusion,
        Places places) {

    public Rule {
        var named = ReportedPattern.named(patterns, conclusion);
        patterns = named.patterns();
        conclusion = named.conclusion();
    }

    /** The positive pattern whose fact the conclusion is about; empty where it names none. */
    public Optional<Pattern> reported() {
        return patterns.stream()
                .filter(Pattern::isPositive)
                .filter(pattern -> pattern.variable().equals(conclusion.variable()))
                .filter(pattern -> !pattern.variable().isEmpty())
                .findFirst();
    }

    /** The names of the policy values that its conditions read, as {@link Value.PolicyValue} spells them; in order. */
    public Set<String> policyValues() {
        return patterns.stream()
                .flatMap(pattern -> pattern.conditions().stream())
                .flatMap(Condition::leaves)
                .flatMap(Condition::policyValue)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
