package org.careerladder.report;

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
import org.careerladder.model.assessment.Assessment;
import org.careerladder.model.assessment.AssessmentResult;
import org.careerladder.model.assessment.NotAssessed;

/** An assessment as JSON, by the contract {@code assessment/1}: same assessment, same bytes. */
public final class JsonReport {

    private static final JsonFactory JSON = new JsonFactory().setCharacterEscapes(new VisibleEscapes());
    private static final DefaultIndenter INDENT = new DefaultIndenter("  ", "\n");
    private static final DefaultPrettyPrinter PRETTY = new DefaultPrettyPrinter(Separators.createDefaultInstance()
                    .withObjectFieldValueSpacing(Spacing.AFTER)
                    .withObjectEmptySeparator("")
                    .withArrayEmptySeparator(""))
            .withObjectIndenter(INDENT)
            .withArrayIndenter(INDENT);

    private JsonReport() {}

    /** One indented document, ended by {@code \n}. */
    public static String of(AssessmentResult result) {
        return write(result, PRETTY.createInstance()) + "\n";
    }

    /** The same on one line, without its end. */
    public static String line(AssessmentResult result) {
        return write(result, new MinimalPrettyPrinter(""));
    }

    private static String write(AssessmentResult result, PrettyPrinter layout) {
        var text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(text)) {
            json.setPrettyPrinter(layout);
            if (result instanceof Assessment assessment) {
                new JsonAssessment(json, assessment).write();
            } else {
                JsonNotAssessed.write(json, (NotAssessed) result);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("A writer into memory does not fail", e);
        }
        return text.toString();
    }
}
