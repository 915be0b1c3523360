package org.careerladder.model.pack;

/**
 * An inherited rule that is not at work, and who took it out.
 *
 * @param layer the pack that took it out, as {@code id@version}
 * @param override what that pack says of the rule, with reason and owner
 */
public record SwitchedOff(String layer, RuleOverride override) implements Comparable<SwitchedOff> {

    /** The rule that is not at work. */
    public RuleId rule() {
        return override.rule();
    }

    @Override
    public int compareTo(SwitchedOff other) {
        return rule().compareTo(other.rule());
    }
}
