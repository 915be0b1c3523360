package org.careerladder.report;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.careerladder.model.assessment.Readiness;
import org.careerladder.model.assessment.Severity;
import org.careerladder.model.effective.EffectiveRule;
import org.careerladder.model.facts.GateState;
import org.careerladder.model.language.Language;
import org.careerladder.model.language.Lexicon;
import org.careerladder.model.pack.ParameterValue;

/** All that reports say in one language. Immutable; for many threads. */
final class Phrases {

    private static final Pattern PLACE = Pattern.compile("\\{([0-9])}");

    private static final Phrases ENGLISH = read(Language.ENGLISH);
    private static final Phrases GERMAN = read(Language.GERMAN);

    private final Language language;
    private final Lexicon lexicon;
    private final Map<String, String> texts;

    private Phrases(Language language, Map<String, String> texts) {
        this.language = language;
        this.lexicon = Lexicon.of(language);
        this.texts = Map.copyOf(texts);
    }

    /** The phrases of a language, or of the one that it narrows; English where there are none. */
    static Phrases of(Language language) {
        return language.widening().contains(Language.GERMAN) ? GERMAN : ENGLISH;
    }

    private static Phrases read(Language language) {
        var read = new Properties();
        try (var in = Phrases.class.getResourceAsStream(language + ".properties")) {
            if (in == null) {
                throw new IllegalStateException("The library lacks its phrases in `" + language + "`");
            }
            read.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var texts = new HashMap<String, String>();
        read.stringPropertyNames().forEach(key -> texts.put(key, read.getProperty(key)));
        return new Phrases(language, texts);
    }

    /** The language that they are in, as a page names it. */
    String tag() {
        return language.tag();
    }

    /** Every phrase as it stands, by its key. */
    Map<String, String> texts() {
        return texts;
    }

    /** A phrase with values in the places of their numbers. */
    String say(PhraseKey phrase, Object... values) {
        return filled(text(phrase.key()), values);
    }

    /** A phrase about so many things: the count has the place 0, the values those from 1. */
    String count(Counted counted, int count, Object... values) {
        var all = new Object[values.length + 1];
        all[0] = count;
        System.arraycopy(values, 0, all, 1, values.length);
        return filled(text(counted.key(count)), all);
    }

    /** A constant as a report says it: as the language has it, unless it sounds better otherwise here. */
    String word(Enum<?> constant) {
        var own = texts.get(constant.getDeclaringClass().getSimpleName() + "." + constant.name());
        return own != null ? own : lexicon.word(constant);
    }

    /** What a rule concludes, in words. */
    String conclusion(EffectiveRule rule) {
        return switch (rule.stage()) {
            case "conclude" -> say(WhyPhrase.GIVES_VERDICT, word(constant(Readiness.class, rule.conclusion())));
            case "advise" -> say(WhyPhrase.GIVES_STEP, say(constant(WhyPhrase.class, rule.conclusion())));
            default -> word(constant(Severity.class, rule.conclusion()));
        };
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String kebab) {
        return Enum.valueOf(type, kebab.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /** What a number counts, such as {@code months}; a unit that a pack made up as the pack has it. */
    String unit(String unit, boolean one) {
        return texts.getOrDefault("unit." + unit.replace(' ', '-') + (one ? ".one" : ".several"), unit);
    }

    /** What a policy is set to. */
    String value(ParameterValue value) {
        return value instanceof ParameterValue.Duration duration ? lexicon.span(duration.span()) : value.toString();
    }

    /** Basis points as percent. */
    String percent(int basisPoints) {
        return lexicon.percent(basisPoints);
    }

    /** Basis points as the distance of two shares. */
    String points(int basisPoints) {
        return say(WhyPhrase.POINTS, lexicon.percent(basisPoints).replaceAll("\\P{Nd}+$", ""));
    }

    /** The state of a gate where there is little room. */
    String shortWord(GateState state) {
        return text("short." + state.name());
    }

    private String text(String key) {
        var text = texts.get(key);
        // INVARIANT: a test holds every key in every language
        if (text == null) {
            throw new IllegalStateException("No phrase `" + key + "` in `" + language + "`");
        }
        return text;
    }

    private static String filled(String text, Object... values) {
        return PLACE.matcher(text).replaceAll(place -> Matcher.quoteReplacement(value(place, values)));
    }

    private static String value(MatchResult place, Object... values) {
        return String.valueOf(values[Integer.parseInt(place.group(1))]);
    }
}
