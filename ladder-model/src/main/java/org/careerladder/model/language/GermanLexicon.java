package org.careerladder.model.language;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;
import org.careerladder.model.time.Span;

/** The model's names in German, which stand in a file: {@code Type.CONSTANT=word}. */
final class GermanLexicon implements Lexicon {

    static final GermanLexicon INSTANCE = new GermanLexicon(read());

    private static final String NO_BREAK_SPACE = "\u00a0";

    private final Map<String, String> words;

    private GermanLexicon(Map<String, String> words) {
        this.words = Map.copyOf(words);
    }

    private static Map<String, String> read() {
        var read = new Properties();
        try (var in = GermanLexicon.class.getResourceAsStream("de.properties")) {
            if (in == null) {
                throw new IllegalStateException("The library lacks its German words");
            }
            read.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var words = new HashMap<String, String>();
        read.stringPropertyNames().forEach(key -> words.put(key, read.getProperty(key)));
        return words;
    }

    @Override
    public String word(Enum<?> constant) {
        var word = words.get(key(constant));
        // INVARIANT: a test holds a word for every constant that a text or a report can print
        if (word == null) {
            throw new IllegalStateException("No German word for " + key(constant));
        }
        return word;
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
        return words.getOrDefault(key(kind), id.replace('-', ' '));
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
