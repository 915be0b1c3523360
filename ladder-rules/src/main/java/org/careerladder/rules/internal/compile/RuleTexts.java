package org.careerladder.rules.internal.compile;

import java.util.IdentityHashMap;
import org.careerladder.rules.language.Rule;
import org.careerladder.rules.language.Template;
import org.careerladder.rules.language.Vocabulary;

/**
 * What a rule tells people, ready to be filled in.
 *
 * @param says its conclusion
 * @param action what is to be done; empty where nothing is
 */
record RuleTexts(Template says, Template action) {

    /** Those of the standard rules, which every pack of a service shares. */
    private static final class Standard {

        // INVARIANT: filled once and only read afterwards; by identity, for a test may change a rule and leave its id
        private static final IdentityHashMap<Rule, RuleTexts> TEXTS = new IdentityHashMap<>();

        static {
            StandardRules.rules().forEach(rule -> TEXTS.put(rule, parsed(rule, Vocabulary.standard())));
        }
    }

    /** The texts of a rule that was checked against a vocabulary. */
    static RuleTexts of(Rule rule, Vocabulary vocabulary) {
        var standard = Standard.TEXTS.get(rule);
        return standard != null ? standard : parsed(rule, vocabulary);
    }

    private static RuleTexts parsed(Rule rule, Vocabulary vocabulary) {
        var type = rule.reported()
                .flatMap(pattern -> vocabulary.type(pattern.type()))
                .orElseThrow();
        return new RuleTexts(
                Template.parse(rule.says(), type), Template.parse(rule.remedy().action(), type));
    }
}
