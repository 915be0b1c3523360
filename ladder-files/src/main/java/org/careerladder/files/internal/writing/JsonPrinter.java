package org.careerladder.files.internal.writing;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.core.util.Separators.Spacing;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.regex.Pattern;

/** Prints a value as JSON: numbers and claims as such, every other word in quotes. */
public final class JsonPrinter {

    private static final JsonFactory JSON = new JsonFactory().setCharacterEscapes(new ShownEscapes());
    private static final DefaultIndenter INDENT = new DefaultIndenter("  ", "\n");
    private static final DefaultPrettyPrinter PRETTY = new DefaultPrettyPrinter(Separators.createDefaultInstance()
                    .withObjectFieldValueSpacing(Spacing.AFTER)
                    .withObjectEmptySeparator("")
                    .withArrayEmptySeparator(""))
            .withObjectIndenter(INDENT)
            .withArrayIndenter(INDENT);

    /** What JSON has as a number or a claim; a day or a share is a word there. */
    private static final Pattern BARE = Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?|true|false");

    private final JsonGenerator json;

    private JsonPrinter(JsonGenerator json) {
        this.json = json;
    }

    /** The text of a file: one indented document, ended by {@code \n}. */
    public static String print(Yaml.Block root) {
        var text = new StringWriter();
        try (var json = JSON.createGenerator(text)) {
            json.setPrettyPrinter(PRETTY.createInstance());
            new JsonPrinter(json).value(root);
        } catch (IOException e) {
            throw new UncheckedIOException("A writer into memory does not fail", e);
        }
        return text + "\n";
    }

    private void value(Yaml value) throws IOException {
        if (value instanceof Yaml.Block block) {
            object(block);
        } else if (value instanceof Yaml.Items items) {
            array(items);
        } else if (value instanceof Yaml.Plain plain) {
            plain(plain.text());
        } else {
            json.writeString(((Yaml.Text) value).text());
        }
    }

    private void object(Yaml.Block block) throws IOException {
        json.writeStartObject();
        for (Map.Entry<String, Yaml> entry : block.entries().entrySet()) {
            json.writeFieldName(entry.getKey());
            value(entry.getValue());
        }
        json.writeEndObject();
    }

    private void array(Yaml.Items items) throws IOException {
        json.writeStartArray();
        for (Yaml member : items.members()) {
            value(member);
        }
        json.writeEndArray();
    }

    private void plain(String text) throws IOException {
        if (BARE.matcher(text).matches()) {
            json.writeRawValue(text);
        } else {
            json.writeString(text);
        }
    }
}
