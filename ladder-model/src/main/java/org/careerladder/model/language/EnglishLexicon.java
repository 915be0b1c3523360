package org.careerladder.model.language;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.careerladder.model.time.Span;

/** The model's names are English: they are said as they stand. */
final class EnglishLexicon implements Lexicon {

    static final EnglishLexicon INSTANCE = new EnglishLexicon();

    private EnglishLexicon() {}

    @Override
    public String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    @Override
    public String list(List<? extends Enum<?>> constants) {
        return constants.stream()
                .map(constant -> word(constant).replace(' ', '-'))
                .collect(Collectors.joining(", "));
    }

    @Override
    public String thing(Enum<?> kind, String id) {
        return id.replace('-', ' ');
    }

    @Override
    public String yesOrNo(boolean holds) {
        return holds ? "yes" : "no";
    }

    @Override
    public String unknown() {
        return "unknown";
    }

    @Override
    public String none() {
        return "none";
    }

    @Override
    public String span(Span span) {
        return span.toString();
    }

    @Override
    public String percent(int basisPoints) {
        return Percent.of(basisPoints, '.') + "%";
    }

    @Override
    public String range(int least, int most) {
        return least + " to " + most;
    }
}
