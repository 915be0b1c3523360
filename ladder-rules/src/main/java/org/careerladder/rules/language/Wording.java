package org.careerladder.rules.language;

import java.util.Locale;
import java.util.Set;
import org.careerladder.model.language.Language;
import org.careerladder.model.language.Lexicon;
import org.careerladder.model.language.TextFile;

/**
 * What conditions are called in one language: facts, fields, and the words between them. English goes by the names of the vocabulary;
 * another language has each of them in its file. Immutable; for many threads.
 */
final class Wording {

    private static final String MEANS = ".means";

    private static final Wording ENGLISH = new Wording(Language.ENGLISH);
    private static final Wording GERMAN = new Wording(Language.GERMAN);

    private final Lexicon lexicon;
    private final TextFile words;

    private Wording(Language language) {
        this.lexicon = Lexicon.of(language);
        this.words = TextFile.beside(Wording.class, language + ".properties");
    }

    /** The words of a language, or of the nearest one that it narrows; English where there are none. */
    static Wording of(Language language) {
        return language.widening().contains(Language.GERMAN) ? GERMAN : ENGLISH;
    }

    Lexicon lexicon() {
        return lexicon;
    }

    /** The keys of everything that its file has. */
    Set<String> keys() {
        return words.texts().keySet();
    }

    /**
     * A fact that is asked for.
     *
     * @param quantity {@code each}, {@code some}, {@code no} or {@code the}
     */
    String fact(String quantity, String type) {
        return words.find(type + "." + quantity).orElseGet(() -> say(quantity, words(type)));
    }

    /** A field of a type. What a pack declares goes by the pack's own name for it. */
    String field(String type, FactField field) {
        return words.find(type + "." + field.kebabName()).orElseGet(() -> words(field.name()));
    }

    /** What it means, to go on in a sentence. */
    String meaning(String type, FactField field) {
        return words.find(type + "." + field.kebabName() + MEANS).orElseGet(() -> decapitalised(field.meaning()));
    }

    /** One of the words between, with values in the places of their numbers. */
    String say(String key, Object... values) {
        return words.say(key, values);
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
