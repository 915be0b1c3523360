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

    private static final Vocabulary VOCABULARY = Vocabulary.standard();

    /** Those of the standard rules, which every pack of a service shares. */
    private static final class Standard {

        // INVARIANT: filled once and only read afterwards; by identity, for a test may change a rule and leave its id
        private static final IdentityHashMap<Rule, RuleTexts> TEXTS = new IdentityHashMap<>();

        static {
            StandardRules.rules().forEach(rule -> TEXTS.put(rule, parsed(rule)));
        }
    }

    /** The texts of a rule that was checked. */
    static RuleTexts of(Rule rule) {
        var standard = Standard.TEXTS.get(rule);
        return standard != null ? standard : parsed(rule);
    }

    private static RuleTexts parsed(Rule rule) {
        var type = rule.reported()
                .flatMap(pattern -> VOCABULARY.type(pattern.type()))
                .orElseThrow();
        return new RuleTexts(
                Template.parse(rule.says(), type), Template.parse(rule.remedy().action(), type));
    }
}
