package org.careerladder.rules.internal.compile;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.careerladder.model.language.Language;
import org.careerladder.model.language.TextFile;
import org.careerladder.model.pack.RuleId;
import org.careerladder.model.pack.RuleText;
import org.careerladder.model.source.Origin;
import org.careerladder.rules.language.Rule;

/** What the standard rules say in other languages than their own: one file for each, {@code id.says=text}. */
public final class StandardTexts {

    /** The languages beside English that the standard rules have texts in. */
    public static final List<Language> LANGUAGES = List.of(Language.GERMAN);

    /** The texts, read on first use. */
    private static final class Texts {
        private static final Map<Language, Map<RuleId, RuleText>> BY_LANGUAGE = read();

        private static Map<Language, Map<RuleId, RuleText>> read() {
            var byLanguage = new HashMap<Language, Map<RuleId, RuleText>>();
            LANGUAGES.forEach(language -> byLanguage.put(language, texts(language)));
            return Map.copyOf(byLanguage);
        }
    }

    private StandardTexts() {}

    /** What a standard rule says in a language; empty where it has no text in it. */
    public static Optional<RuleText> find(RuleId rule, Language language) {
        return Optional.ofNullable(
                Texts.BY_LANGUAGE.getOrDefault(language, Map.of()).get(rule));
    }

    private static Map<RuleId, RuleText> texts(Language language) {
        var words = file(language);
        var texts = new HashMap<RuleId, RuleText>();
        for (Rule rule : StandardRules.rules()) {
            texts.put(rule.id(), text(language, rule.id(), words));
        }
        return Map.copyOf(texts);
    }

    // INVARIANT: a test holds every text that a rule needs, and no other
    private static RuleText text(Language language, RuleId rule, TextFile words) {
        return new RuleText(
                language,
                rule,
                words(words, rule, "says"),
                words(words, rule, "because"),
                words(words, rule, "do"),
                Origin.CODE);
    }

    private static RuleText.Words words(TextFile words, RuleId rule, String key) {
        return new RuleText.Words(words.find(rule + "." + key).orElse(""), Origin.CODE);
    }

    /** The file of a language, as it stands in this library. */
    static TextFile file(Language language) {
        return TextFile.beside(StandardTexts.class, StandardRules.FOLDER + language + ".properties");
    }
}
