package org.careerladder.rules.internal.compile;

import java.util.List;
import org.careerladder.model.assessment.Remedy;
import org.careerladder.model.facts.Fact;
import org.careerladder.model.language.Language;
import org.careerladder.model.language.Lexicon;
import org.careerladder.model.pack.Policy;
import org.careerladder.rules.language.Rule;
import org.careerladder.rules.language.Vocabulary;

/**
 * A rule with its texts ready to be filled in.
 *
 * @param rule the rule
 * @param id its id as a text
 * @param topic what stands before the slash of its id
 * @param texts what it tells people
 * @param lexicon what it calls words of ours
 * @param policy what texts of the policy print
 */
public record CompiledRule(Rule rule, String id, String topic, RuleTexts texts, Lexicon lexicon, Policy policy) {

    /** A rule that was checked, under a policy, in its own words. */
    static CompiledRule of(Rule rule, Vocabulary vocabulary, Policy policy) {
        var texts = RuleTexts.of(rule, vocabulary);
        return new CompiledRule(
                rule, rule.id().value(), rule.id().topic(), texts, Lexicon.of(Language.ENGLISH), policy);
    }

    /** The same rule in other words. */
    CompiledRule saying(RuleTexts others, Lexicon otherLexicon) {
        return new CompiledRule(rule, id, topic, others, otherLexicon, policy);
    }

    /** The conclusion about a fact. */
    public String message(Fact fact) {
        return texts.says().render(fact, policy);
    }

    /** Why it holds of a fact. */
    public String because(Fact fact) {
        return texts.because().render(fact, policy);
    }

    /** What closes a finding about a fact. */
    public Remedy remedy(Fact fact) {
        var remedy = rule.remedy();
        return remedy.isNone()
                ? remedy
                : new Remedy(remedy.actor(), texts.action().render(fact, policy), remedy.effort());
    }

    /** What closes several findings at once. */
    public Remedy remedy(List<? extends Fact> facts) {
        var remedy = rule.remedy();
        return new Remedy(remedy.actor(), texts.action().render(List.copyOf(facts), policy), remedy.effort());
    }
}
