package org.careerladder.model.pack;

import org.careerladder.model.source.Origin;

/** What a pack does with a rule that it inherits. */
public sealed interface RuleOverride {

    RuleId rule();

    /** Why, never empty. */
    String reason();

    /** Who answers for it, never empty. */
    String owner();

    /** Where it was read. */
    Origin origin();

    /** The rule is switched off. */
    record Disable(RuleId rule, String reason, String owner, Origin origin) implements RuleOverride {}

    /**
     * Another rule stands in its place.
     *
     * @param with a rule of the pack itself
     */
    record Replace(RuleId rule, RuleId with, String reason, String owner, Origin origin) implements RuleOverride {}
}
