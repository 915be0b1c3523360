package org.careerladder.rules.internal.compile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.careerladder.model.effective.EffectiveRule;
import org.careerladder.model.language.Language;
import org.careerladder.model.language.Lexicon;
import org.careerladder.model.pack.Pack;
import org.careerladder.model.pack.RuleId;
import org.careerladder.model.pack.RuleText;
import org.careerladder.model.source.Checked;
import org.careerladder.model.source.ModelPath;
import org.careerladder.model.source.Problem;
import org.careerladder.rules.language.Rule;
import org.careerladder.rules.language.Vocabulary;

/**
 * How the rules of a pack speak in one language: the pack's own text, else the library's, else the rule's own words. A text is
 * made ready when its rule first speaks. For many threads.
 */
public final class Speech {

    private final Pack pack;
    private final Language language;
    private final Lexicon lexicon;
    private final Vocabulary vocabulary;
    private final Map<String, CompiledRule> spoken = new ConcurrentHashMap<>();

    private Speech(Pack pack, Language language) {
        this.pack = pack;
        this.language = language;
        this.lexicon = Lexicon.of(language);
        this.vocabulary = Vocabulary.with(pack.allAttributes());
    }

    /** The speech of a pack in a language, or that neither the pack nor this library has a text in it. */
    public static Checked<Speech> of(Pack pack, String tag) {
        var known = known(pack);
        boolean speaks =
                Language.holds(tag) && Language.of(tag).widening().stream().anyMatch(known::contains);
        return speaks
                ? Checked.sound(new Speech(pack, Language.of(tag)))
                : Checked.faulty(
                        Problem.at(ModelPath.of("language"), "there are no texts in `" + tag + "`", advice(known)));
    }

    private static String advice(List<Language> known) {
        var tags = known.stream().map(Language::tag).toList();
        return "use one of `" + String.join("`, `", tags) + "`";
    }

    private static List<Language> known(Pack pack) {
        var known = new TreeSet<>(pack.languages());
        known.addAll(StandardTexts.LANGUAGES);
        known.add(Language.ENGLISH);
        return new ArrayList<>(known);
    }

    /** The language. */
    public Language language() {
        return language;
    }

    /** A rule as it speaks here. */
    CompiledRule of(CompiledRule own) {
        return spoken.computeIfAbsent(own.id(), id -> own.saying(texts(own.rule()), lexicon));
    }

    /** A rule of any layer, at work or not, as it speaks here. */
    EffectiveRule of(EffectiveRule own) {
        return text(own.id())
                .map(text -> own.saying(text.says().text(), text.because().text()))
                .orElse(own);
    }

    private RuleTexts texts(Rule rule) {
        var type = RuleTexts.type(rule, vocabulary);
        return text(rule.id())
                .map(text -> RuleTexts.in(lexicon, text, type))
                .orElseGet(() -> RuleTexts.in(lexicon, rule, vocabulary));
    }

    private Optional<RuleText> text(RuleId rule) {
        return language.widening().stream()
                .flatMap(wider -> text(rule, wider).stream())
                .findFirst();
    }

    private Optional<RuleText> text(RuleId rule, Language wider) {
        return pack.text(rule, wider).or(() -> StandardTexts.find(rule, wider));
    }
}
