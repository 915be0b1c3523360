package org.careerladder.report.internal.phrase;

import java.util.Locale;
import java.util.Map;
import org.careerladder.model.assessment.Readiness;
import org.careerladder.model.assessment.Severity;
import org.careerladder.model.effective.EffectiveRule;
import org.careerladder.model.facts.GateState;
import org.careerladder.model.language.Language;
import org.careerladder.model.language.Lexicon;
import org.careerladder.model.language.TextFile;
import org.careerladder.model.pack.ParameterValue;

/** All that reports say in one language. Immutable; for many threads. */
public final class Phrases {

    private static final Phrases ENGLISH = new Phrases(Language.ENGLISH);
    private static final Phrases GERMAN = new Phrases(Language.GERMAN);

    private final Language language;
    private final Lexicon lexicon;
    private final TextFile texts;

    private Phrases(Language language) {
        this.language = language;
        this.lexicon = Lexicon.of(language);
        this.texts = TextFile.beside(Phrases.class, language + ".properties");
    }

    /** The phrases of a language, or of the one that it narrows; English where there are none. */
    public static Phrases of(Language language) {
        return language.widening().contains(Language.GERMAN) ? GERMAN : ENGLISH;
    }

    /** The language that they are in, as a page names it. */
    public String tag() {
        return language.tag();
    }

    /** Every phrase as it stands, by its key. */
    public Map<String, String> texts() {
        return texts.texts();
    }

    /** A phrase with values in the places of their numbers. */
    public String say(PhraseKey phrase, Object... values) {
        return texts.say(phrase.key(), values);
    }

    /** A phrase about so many things: the count has the place 0, the values those from 1. */
    public String count(Counted counted, int count, Object... values) {
        var all = new Object[values.length + 1];
        all[0] = count;
        System.arraycopy(values, 0, all, 1, values.length);
        return texts.say(counted.key(count), all);
    }

    /** A constant as a report says it: as the language has it, unless it sounds better otherwise here. */
    public String word(Enum<?> constant) {
        return texts.find(constant.getDeclaringClass().getSimpleName() + "." + constant.name())
                .orElseGet(() -> lexicon.word(constant));
    }

    /** What a rule concludes, in words. */
    public String conclusion(EffectiveRule rule) {
        return switch (rule.stage()) {
            case "conclude" -> say(WhyPhrase.GIVES_VERDICT, word(constant(Readiness.class, rule.conclusion())));
            case "advise" -> say(WhyPhrase.GIVES_STEP, say(constant(WhyPhrase.class, rule.conclusion())));
            default -> word(constant(Severity.class, rule.conclusion()));
        };
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String kebab) {
        return Enum.valueOf(type, kebab.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /** What a number counts, such as {@code months}; a unit that a pack made up as the pack has it, for one without its s. */
    public String unit(String unit, boolean one) {
        return texts.find("unit." + unit + (one ? ".one" : ".several"))
                .orElseGet(() -> one ? unit.replaceFirst("s$", "") : unit);
    }

    /** What a policy is set to. */
    public String value(ParameterValue value) {
        return value instanceof ParameterValue.Duration duration ? lexicon.span(duration.span()) : value.toString();
    }

    /** Basis points as percent. */
    public String percent(int basisPoints) {
        return lexicon.percent(basisPoints);
    }

    /** Basis points as the distance of two shares. */
    public String points(int basisPoints) {
        return say(WhyPhrase.POINTS, lexicon.percent(basisPoints).replaceAll("\\P{Nd}+$", ""));
    }

    /** The state of a gate where there is little room. */
    public String shortWord(GateState state) {
        return texts.text("short." + state.name());
    }
}
