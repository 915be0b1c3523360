package org.careerladder.model.explanation;

import java.util.List;
import org.careerladder.model.pack.SwitchedOff;

/**
 * What a rule made of everything that it could speak of.
 *
 * @param rule the rule
 * @param switchedOff the layer that disabled or replaced it, and what it says of that; empty where it is at work
 * @param subjects one for each fact that it could speak of, in the order of a report; empty where the case has none
 * @param counted the findings behind each count that it reads; empty where it reads none
 */
public record WhyNot(
        RuleHead rule, List<SwitchedOff> switchedOff, List<Derivation> subjects, List<Explanation.Counted> counted) {
    public WhyNot {
        switchedOff = List.copyOf(switchedOff);
        subjects = List.copyOf(subjects);
        counted = List.copyOf(counted);
    }
}
