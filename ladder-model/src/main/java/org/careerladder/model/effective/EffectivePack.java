package org.careerladder.model.effective;

import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A pack after all its layers.
 *
 * @param layers what it is made of, the lowest first: the standard rules, then each pack
 * @param rules every rule of every layer, at work or not, by id
 * @param parameters every parameter that may be set: the standard ones, then those of each layer
 */
public record EffectivePack(List<Layer> layers, List<EffectiveRule> rules, List<EffectiveParameter> parameters) {

    public EffectivePack {
        layers = List.copyOf(layers);
        rules = List.copyOf(rules);
        parameters = List.copyOf(parameters);
    }

    /** The same pack, each rule in other words. */
    public EffectivePack saying(UnaryOperator<EffectiveRule> words) {
        return new EffectivePack(layers, rules.stream().map(words).toList(), parameters);
    }

    /** The pack itself: the uppermost layer. */
    public Layer top() {
        return layers.get(layers.size() - 1);
    }

    /** The rules that are at work, by id. */
    public List<EffectiveRule> atWork() {
        return rules.stream().filter(EffectiveRule::isAtWork).toList();
    }

    /** The rules that are disabled or replaced, by id. */
    public List<EffectiveRule> switchedOff() {
        return rules.stream().filter(rule -> !rule.isAtWork()).toList();
    }
}
