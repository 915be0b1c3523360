package org.careerladder.model.explanation;

import org.careerladder.model.facts.Subject;

/**
 * A fact that a rule read.
 *
 * @param type its type, as YAML spells it, such as {@code level-bar}
 * @param subject what it is about
 * @param rule the rule that found it, for a finding; else empty
 */
public record FactRef(String type, Subject subject, String rule) {

    @Override
    public String toString() {
        return rule.isEmpty() ? subject.toString() : rule + " about " + subject;
    }
}
