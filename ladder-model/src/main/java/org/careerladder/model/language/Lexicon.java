package org.careerladder.model.language;

import java.util.List;
import org.careerladder.model.time.Span;

/** What one language calls the model's own words. Immutable; for many threads. */
public interface Lexicon {

    /** The languages that have one. */
    List<Language> LANGUAGES = List.of(Language.GERMAN, Language.ENGLISH);

    /** The words of a language, or of the nearest one that it narrows; English where there is none. */
    static Lexicon of(Language language) {
        return language.widening().contains(Language.GERMAN) ? GermanLexicon.INSTANCE : EnglishLexicon.INSTANCE;
    }

    /** A constant as a person says it, such as {@code not met}. */
    String word(Enum<?> constant);

    /** Constants as a list, such as {@code manager, senior-engineer}. */
    String list(List<? extends Enum<?>> constants);

    /** Something of a case that has no name of its own: by its kind, where its id is a word of ours. */
    String thing(Enum<?> kind, String id);

    /** What holds, or does not. */
    String yesOrNo(boolean holds);

    /** What stands for a value that is not known. */
    String unknown();

    /** What stands for a value that is switched off. */
    String none();

    /** A length of time, such as {@code 4 weeks}. */
    String span(Span span);

    /** Basis points as percent, with as few decimals as say it all: {@code 33%}, {@code 12.5%}. */
    String percent(int basisPoints);

    /** The least and the most of something, such as {@code 2 to 5}. */
    String range(int least, int most);
}
