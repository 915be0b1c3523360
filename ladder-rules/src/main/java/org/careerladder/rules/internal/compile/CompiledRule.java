package org.careerladder.rules.internal.compile;

import java.util.List;
import org.careerladder.model.assessment.Remedy;
import org.careerladder.model.facts.Fact;
import org.careerladder.model.pack.Policy;
import org.careerladder.rules.language.Rule;
import org.careerladder.rules.language.Template;
import org.careerladder.rules.language.Vocabulary;

/**
 * A rule with its texts ready to be filled in.
 *
 * @param rule the rule
 * @param id its id as a text
 * @param topic what stands before the slash of its id
 * @param says its conclusion
 * @param action what is to be done; empty where nothing is
 * @param policy what texts of the policy print
 */
public record CompiledRule(Rule rule, String id, String topic, Template says, Template action, Policy policy) {

    /** A rule that was checked, under a policy. */
    static CompiledRule of(Rule rule, Vocabulary vocabulary, Policy policy) {
        var texts = RuleTexts.of(rule, vocabulary);
        return new CompiledRule(rule, rule.id().value(), rule.id().topic(), texts.says(), texts.action(), policy);
    }

    /** The conclusion about a fact. */
    public String message(Fact fact) {
        return says.render(fact, policy);
    }

    /** What closes a finding about a fact. */
    public Remedy remedy(Fact fact) {
        var remedy = rule.remedy();
        return remedy.isNone() ? remedy : new Remedy(remedy.actor(), action.render(fact, policy), remedy.effort());
    }

    /** What closes several findings at once. */
    public Remedy remedy(List<? extends Fact> facts) {
        var remedy = rule.remedy();
        return new Remedy(remedy.actor(), action.render(List.copyOf(facts), policy), remedy.effort());
    }
}
