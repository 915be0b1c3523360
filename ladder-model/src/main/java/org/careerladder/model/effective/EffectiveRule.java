package org.careerladder.model.effective;

import org.careerladder.model.pack.RuleId;
import org.careerladder.model.pack.SwitchedOff;
import org.careerladder.model.source.Origin;

/**
 * One rule of a layer.
 *
 * @param id its id
 * @param stage the stage that it belongs to, as folders spell it
 * @param conclusion what it concludes, as YAML spells it: {@code gap}, {@code not-yet}, {@code first}
 * @param about the type of the facts that it speaks of, as rules name it
 * @param says what it says, as a template for such a fact
 * @param because why it holds, as a template as well; may be empty
 * @param layer the layer that brings it, as {@code id@version}
 * @param origin where it stands
 * @param state whether it is at work
 */
public record EffectiveRule(
        RuleId id,
        String stage,
        String conclusion,
        String about,
        String says,
        String because,
        String layer,
        Origin origin,
        State state) {

    /** Whether a rule is at work. */
    public sealed interface State {}

    /** It is. */
    public record AtWork() implements State {}

    /**
     * It is not: a layer above took it out.
     *
     * @param off the layer, and what it says of the rule
     */
    public record Off(SwitchedOff off) implements State {}

    /** The same rule in other words. */
    public EffectiveRule saying(String other, String otherBecause) {
        return new EffectiveRule(id, stage, conclusion, about, other, otherBecause, layer, origin, state);
    }

    public boolean isAtWork() {
        return state instanceof AtWork;
    }
}
