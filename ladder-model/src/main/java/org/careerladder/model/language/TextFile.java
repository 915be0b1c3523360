package org.careerladder.model.language;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the library says in one language, as a file that it brings along has it: {@code key=text}, with places such as {@code {0}} for
 * values. Immutable; for many threads.
 */
public final class TextFile {

    private static final Pattern PLACE = Pattern.compile("\\{([0-9])}");

    private final String name;
    private final Map<String, String> texts;

    private TextFile(String name, Map<String, String> texts) {
        this.name = name;
        this.texts = Map.copyOf(texts);
    }

    /**
     * The file of a name.
     *
     * @param owner the class that it lies beside
     * @throws IllegalStateException where the library lacks it
     */
    public static TextFile beside(Class<?> owner, String name) {
        var read = new Properties();
        try (var in = owner.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("The library lacks `" + name + "` beside " + owner.getName());
            }
            read.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var texts = new HashMap<String, String>();
        read.stringPropertyNames().forEach(key -> texts.put(key, read.getProperty(key)));
        return new TextFile(name, texts);
    }

    /** Every text as it stands, by its key. */
    public Map<String, String> texts() {
        return texts;
    }

    /** The text of a key, where the file has one. */
    public Optional<String> find(String key) {
        return Optional.ofNullable(texts.get(key));
    }

    /**
     * The text of a key as it stands.
     *
     * @throws IllegalStateException where the file lacks it
     */
    public String text(String key) {
        // INVARIANT: tests hold every key in every language
        return find(key).orElseThrow(() -> new IllegalStateException("No text `" + key + "` in `" + name + "`"));
    }

    /**
     * The text of a key, with values in the places of their numbers.
     *
     * @throws IllegalStateException where the file lacks it
     */
    public String say(String key, Object... values) {
        return PLACE.matcher(text(key))
                .replaceAll(
                        place -> Matcher.quoteReplacement(String.valueOf(values[Integer.parseInt(place.group(1))])));
    }
}
