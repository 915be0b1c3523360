package org.careerladder.model.language;

import java.util.List;
import java.util.stream.Collectors;
import org.careerladder.model.time.Span;

/** The model's names in German, which stand in a file: {@code Type.CONSTANT=word}. */
final class GermanLexicon implements Lexicon {

    static final GermanLexicon INSTANCE = new GermanLexicon();

    private static final String NO_BREAK_SPACE = "\u00a0";

    private final TextFile words = TextFile.beside(GermanLexicon.class, "de.properties");

    private GermanLexicon() {}

    @Override
    public String word(Enum<?> constant) {
        return words.text(key(constant));
    }

    private static String key(Enum<?> constant) {
        return constant.getDeclaringClass().getSimpleName() + "." + constant.name();
    }

    @Override
    public String list(List<? extends Enum<?>> constants) {
        return constants.stream().map(this::word).collect(Collectors.joining(", "));
    }

    @Override
    public String thing(Enum<?> kind, String id) {
        return words.find(key(kind)).orElseGet(() -> id.replace('-', ' '));
    }

    @Override
    public String yesOrNo(boolean holds) {
        return holds ? "ja" : "nein";
    }

    @Override
    public String unknown() {
        return "unbekannt";
    }

    @Override
    public String none() {
        return "nicht gesetzt";
    }

    @Override
    public String span(Span span) {
        return span.count() + " " + unit(span.unit(), span.count() == 1);
    }

    private static String unit(Span.Unit unit, boolean single) {
        return switch (unit) {
            case DAYS -> single ? "Tag" : "Tage";
            case WEEKS -> single ? "Woche" : "Wochen";
            case MONTHS -> single ? "Monat" : "Monate";
            case YEARS -> single ? "Jahr" : "Jahre";
        };
    }

    @Override
    public String percent(int basisPoints) {
        return Percent.of(basisPoints, ',') + NO_BREAK_SPACE + "%";
    }

    @Override
    public String range(int least, int most) {
        return least + " bis " + most;
    }
}
