package org.careerladder.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.careerladder.model.assessment.Assessment;
import org.careerladder.model.assessment.AssessmentResult;
import org.careerladder.model.assessment.NotAssessed;

/** An assessment as JSON, by the contract {@code assessment/1}: same assessment, same bytes. */
public final class JsonReport {

    private JsonReport() {}

    /** One indented document, ended by {@code \n}. */
    public static String of(AssessmentResult result) {
        return JsonText.indented(json -> write(json, result));
    }

    /** The same on one line, without its end. */
    public static String line(AssessmentResult result) {
        return JsonText.line(json -> write(json, result));
    }

    private static void write(JsonGenerator json, AssessmentResult result) throws IOException {
        if (result instanceof Assessment assessment) {
            new JsonAssessment(json, assessment).write();
        } else {
            JsonNotAssessed.write(json, (NotAssessed) result);
        }
    }
}
