package org.careerladder.report.render;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.PrettyPrinter;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.core.util.Separators.Spacing;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import org.careerladder.report.document.Document;
import org.careerladder.report.internal.json.Data;

/** Documents as JSON: one is indented, several are one line each. */
final class JsonRenderer implements Renderer {

    private static final JsonFactory JSON = new JsonFactory().setCharacterEscapes(new VisibleEscapes());
    private static final DefaultIndenter INDENT = new DefaultIndenter("  ", "\n");
    private static final DefaultPrettyPrinter PRETTY = new DefaultPrettyPrinter(Separators.createDefaultInstance()
                    .withObjectFieldValueSpacing(Spacing.AFTER)
                    .withObjectEmptySeparator("")
                    .withArrayEmptySeparator(""))
            .withObjectIndenter(INDENT)
            .withArrayIndenter(INDENT);

    @Override
    public String alone(Document document, Layout layout) {
        return write(document.data(), PRETTY.createInstance()) + "\n";
    }

    @Override
    public Series series(Layout layout) {
        return document -> write(document.data(), new MinimalPrettyPrinter("")) + "\n";
    }

    private static String write(Data data, PrettyPrinter layout) {
        var text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(text)) {
            json.setPrettyPrinter(layout);
            data.write(json);
        } catch (IOException e) {
            throw new UncheckedIOException("A writer into memory does not fail", e);
        }
        return text.toString();
    }
}
