package org.careerladder.rules.internal.compile;

import java.util.IdentityHashMap;
import org.careerladder.model.language.Language;
import org.careerladder.model.language.Lexicon;
import org.careerladder.model.pack.RuleText;
import org.careerladder.rules.language.FactType;
import org.careerladder.rules.language.Rule;
import org.careerladder.rules.language.Template;
import org.careerladder.rules.language.Vocabulary;

/**
 * What a rule tells people, ready to be filled in.
 *
 * @param says its conclusion
 * @param because why it holds
 * @param action what is to be done; empty where nothing is
 */
public record RuleTexts(Template says, Template because, Template action) {

    private static final Lexicon ENGLISH = Lexicon.of(Language.ENGLISH);

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
        return in(ENGLISH, rule, vocabulary);
    }

    /** A rule's own texts, with what they print of ours in another language. */
    static RuleTexts in(Lexicon lexicon, Rule rule, Vocabulary vocabulary) {
        var type = type(rule, vocabulary);
        return new RuleTexts(
                Template.parse(rule.says(), type, lexicon),
                Template.parse(rule.because(), type, lexicon),
                Template.parse(rule.remedy().action(), type, lexicon));
    }

    /** What another language has for a rule. */
    static RuleTexts in(Lexicon lexicon, RuleText text, FactType type) {
        return new RuleTexts(
                Template.parse(text.says().text(), type, lexicon),
                Template.parse(text.because().text(), type, lexicon),
                Template.parse(text.action().text(), type, lexicon));
    }

    /** The type of the facts that a rule speaks of. */
    static FactType type(Rule rule, Vocabulary vocabulary) {
        return rule.reported()
                .flatMap(pattern -> vocabulary.type(pattern.type()))
                .orElseThrow();
    }
}
