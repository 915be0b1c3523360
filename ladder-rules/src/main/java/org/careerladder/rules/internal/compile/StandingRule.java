package org.careerladder.rules.internal.compile;

import org.careerladder.model.pack.Pack;
import org.careerladder.rules.language.Rule;

/**
 * A rule and the layer that brings it.
 *
 * @param rule the rule
 * @param layer the layer, as {@code id@version}
 * @param isStandard whether it is one of the rules that this library brings; a company may call its pack like that as well
 */
record StandingRule(Rule rule, String layer, boolean isStandard) {

    /** The layer of the standard rules. */
    static final String STANDARD = "standard@" + Pack.STANDARD;

    static StandingRule standard(Rule rule) {
        return new StandingRule(rule, STANDARD, true);
    }

    static StandingRule of(Pack pack, Rule rule) {
        return new StandingRule(rule, pack.label(), false);
    }

    /** {@code `id` of `layer`, at file:line:column}, to go on in a sentence. */
    String inWords() {
        return "`" + rule.id() + "` of `" + layer + "`, at " + rule.places().of("id");
    }
}
