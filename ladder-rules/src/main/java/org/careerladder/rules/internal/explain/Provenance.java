package org.careerladder.rules.internal.explain;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.careerladder.model.effective.EffectivePack;
import org.careerladder.model.effective.EffectiveParameter;
import org.careerladder.model.effective.EffectiveRule;
import org.careerladder.model.explanation.PolicyRead;
import org.careerladder.model.explanation.RuleHead;
import org.careerladder.model.facts.Fact;
import org.careerladder.model.language.Lexicon;
import org.careerladder.model.pack.Policy;
import org.careerladder.model.pack.RuleId;
import org.careerladder.rules.language.PrintedValue;
import org.careerladder.rules.language.Rule;
import org.careerladder.rules.language.RuleWords;
import org.careerladder.rules.language.Template;
import org.careerladder.rules.language.Vocabulary;

/** Where rules and policy parameters come from. */
final class Provenance {

    private static final String LEAST = "-least";
    private static final String MOST = "-most";

    private final Vocabulary vocabulary;
    private final RuleWords words;
    private final Policy policy;
    private final Lexicon lexicon;
    private final Map<RuleId, EffectiveRule> rules = new HashMap<>();
    private final Map<String, EffectiveParameter> parameters = new HashMap<>();

    /**
     * Where the rules and parameters of a pack come from.
     *
     * @param vocabulary what its rules read
     * @param words what fields are called
     * @param policy what texts of the policy print
     * @param lexicon what values are printed as
     */
    Provenance(EffectivePack pack, Vocabulary vocabulary, RuleWords words, Policy policy, Lexicon lexicon) {
        this.vocabulary = vocabulary;
        this.words = words;
        this.policy = policy;
        this.lexicon = lexicon;
        pack.rules().forEach(rule -> rules.put(rule.id(), rule));
        pack.parameters()
                .forEach(parameter -> parameters.put(parameter.parameter().name(), parameter));
    }

    /** A rule of any layer, at work or not. */
    Optional<EffectiveRule> find(RuleId id) {
        return Optional.ofNullable(rules.get(id));
    }

    /** A rule as it speaks of a fact. */
    RuleHead head(Rule rule, Fact fact) {
        var found = find(rule.id()).orElseThrow(() -> new IllegalArgumentException("No rule " + rule.id() + " here"));
        return head(found, text -> template(text, found).render(fact, policy));
    }

    /** A rule as it speaks of nothing in particular. */
    RuleHead head(EffectiveRule rule) {
        return head(
                rule,
                text -> template(text, rule).outline(field -> words.name(rule.about(), field.kebabName()), policy));
    }

    private Template template(String text, EffectiveRule rule) {
        var type = vocabulary
                .type(rule.about())
                .orElseThrow(() -> new IllegalArgumentException("No type `" + rule.about() + "`"));
        return Template.parse(text, type, lexicon);
    }

    private static RuleHead head(EffectiveRule rule, UnaryOperator<String> filled) {
        return new RuleHead(
                rule.id().value(),
                rule.conclusion(),
                filled.apply(rule.says()),
                filled.apply(rule.because()),
                rule.layer(),
                rule.origin());
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
