package org.careerladder.rules.internal.explain;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.careerladder.model.effective.EffectivePack;
import org.careerladder.model.effective.EffectiveParameter;
import org.careerladder.model.effective.EffectiveRule;
import org.careerladder.model.explanation.PolicyRead;
import org.careerladder.model.explanation.RuleHead;
import org.careerladder.model.language.Lexicon;
import org.careerladder.model.pack.RuleId;
import org.careerladder.rules.language.PrintedValue;
import org.careerladder.rules.language.Rule;

/** Where rules and policy parameters come from. */
final class Provenance {

    private static final String LEAST = "-least";
    private static final String MOST = "-most";

    private final Lexicon lexicon;
    private final Map<RuleId, EffectiveRule> rules = new HashMap<>();
    private final Map<String, EffectiveParameter> parameters = new HashMap<>();

    /**
     * Where the rules and parameters of a pack come from.
     *
     * @param lexicon what values are printed as
     */
    Provenance(EffectivePack pack, Lexicon lexicon) {
        this.lexicon = lexicon;
        pack.rules().forEach(rule -> rules.put(rule.id(), rule));
        pack.parameters()
                .forEach(parameter -> parameters.put(parameter.parameter().name(), parameter));
    }

    /** A rule of any layer, at work or not. */
    Optional<EffectiveRule> find(RuleId id) {
        return Optional.ofNullable(rules.get(id));
    }

    RuleHead head(Rule rule) {
        return head(find(rule.id()).orElseThrow(() -> new IllegalArgumentException("No rule " + rule.id() + " here")));
    }

    static RuleHead head(EffectiveRule rule) {
        return new RuleHead(
                rule.id().value(), rule.conclusion(), rule.says(), rule.because(), rule.layer(), rule.origin());
    }

    /** The parameter that a condition names; either end of a range is part of the whole. */
    PolicyRead policy(String name) {
        var whole = parameters.get(name);
        var parameter = whole != null ? whole : parameters.get(name.replaceAll("(" + LEAST + "|" + MOST + ")$", ""));
        if (parameter == null) {
            throw new IllegalArgumentException("No policy parameter `" + name + "`");
        }
        return policy(parameter);
    }

    private PolicyRead policy(EffectiveParameter parameter) {
        String name = parameter.parameter().name();
        String value = PrintedValue.of(parameter.value(), lexicon);
        if (!parameter.isSet()) {
            return new PolicyRead(
                    name, value, parameter.layer(), parameter.parameter().origin());
        }
        var said = parameter.settings().get(parameter.settings().size() - 1);
        return new PolicyRead(name, value, said.layer(), said.setting().origin());
    }
}
