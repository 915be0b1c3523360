package org.careerladder.rules.language;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.careerladder.model.language.Language;
import org.careerladder.model.language.Lexicon;

/**
 * What conditions are called in one language: facts, fields, and the words between them. English goes by the names of the vocabulary;
 * another language has each of them in its file. Immutable; for many threads.
 */
final class Wording {

    private static final Pattern PLACE = Pattern.compile("\\{([0-9])}");
    private static final String MEANS = ".means";

    private static final Wording ENGLISH = new Wording(Language.ENGLISH);
    private static final Wording GERMAN = new Wording(Language.GERMAN);

    private final Lexicon lexicon;
    private final Map<String, String> words;

    private Wording(Language language) {
        this.lexicon = Lexicon.of(language);
        this.words = Map.copyOf(read(language));
    }

    /** The words of a language, or of the nearest one that it narrows; English where there are none. */
    static Wording of(Language language) {
        return language.widening().contains(Language.GERMAN) ? GERMAN : ENGLISH;
    }

    private static Map<String, String> read(Language language) {
        var read = new Properties();
        try (var in = Wording.class.getResourceAsStream(language + ".properties")) {
            if (in == null) {
                throw new IllegalStateException("The library lacks its words for conditions in `" + language + "`");
            }
            read.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var words = new HashMap<String, String>();
        read.stringPropertyNames().forEach(key -> words.put(key, read.getProperty(key)));
        return words;
    }

    Lexicon lexicon() {
        return lexicon;
    }

    /** The keys of everything that its file has. */
    Set<String> keys() {
        return words.keySet();
    }

    /**
     * A fact that is asked for.
     *
     * @param quantity {@code each}, {@code some}, {@code no} or {@code the}
     */
    String fact(String quantity, String type) {
        return words.getOrDefault(type + "." + quantity, say(quantity, words(type)));
    }

    /** A field of a type. What a pack declares goes by the pack's own name for it. */
    String field(String type, FactField field) {
        return words.getOrDefault(type + "." + field.kebabName(), words(field.name()));
    }

    /** What it means, to go on in a sentence. */
    String meaning(String type, FactField field) {
        return words.getOrDefault(type + "." + field.kebabName() + MEANS, decapitalised(field.meaning()));
    }

    /** One of the words between, with values in the places of their numbers. */
    String say(String key, String... values) {
        var text = words.get(key);
        // INVARIANT: a test holds every key in every language
        if (text == null) {
            throw new IllegalStateException("No word `" + key + "` for conditions");
        }
        return PLACE.matcher(text)
                .replaceAll(place -> Matcher.quoteReplacement(values[Integer.parseInt(place.group(1))]));
    }

    /** A name in words, such as {@code months in level}. */
    private static String words(String camel) {
        return Spelling.kebabPath(camel).replace(Spelling.ATTRIBUTES, "").replace('-', ' ');
    }

    private static String decapitalised(String sentence) {
        return sentence.isEmpty()
                ? sentence
                : sentence.substring(0, 1).toLowerCase(Locale.ROOT) + sentence.substring(1);
    }
}
