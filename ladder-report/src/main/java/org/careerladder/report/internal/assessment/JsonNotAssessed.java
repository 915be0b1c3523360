package org.careerladder.report.internal.assessment;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.careerladder.model.assessment.NotAssessed;
import org.careerladder.model.language.Language;
import org.careerladder.model.source.Problem;
import org.careerladder.report.schema.JsonSchema;

/** The JSON of a case that could not be assessed. */
public final class JsonNotAssessed {

    private JsonNotAssessed() {}

    public static void write(JsonGenerator json, NotAssessed result) throws IOException {
        json.writeStartObject();
        json.writeStringField("format", JsonSchema.ASSESSMENT.format());
        json.writeStringField("case", result.caseId().value());
        if (!result.language().equals(Language.ENGLISH)) {
            json.writeStringField("language", result.language().tag());
        }
        JsonWhatIf.write(json, result.whatIf());
        json.writeObjectFieldStart("notAssessed");
        if (!result.rule().isEmpty()) {
            json.writeStringField("rule", result.rule());
        }
        json.writeStringField("cause", result.cause());
        if (!result.problems().isEmpty()) {
            json.writeArrayFieldStart("problems");
            for (Problem problem : result.problems()) {
                problem(json, problem);
            }
            json.writeEndArray();
        }
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void problem(JsonGenerator json, Problem problem) throws IOException {
        json.writeStartObject();
        json.writeStringField("place", problem.place().toString());
        json.writeStringField("what", problem.what());
        if (!problem.advice().isEmpty()) {
            json.writeStringField("advice", problem.advice());
        }
        json.writeEndObject();
    }
}
