package org.careerladder.report.internal.explanation;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.careerladder.model.assessment.Finding;
import org.careerladder.model.explanation.Explanation;
import org.careerladder.report.internal.assessment.JsonAssessment;
import org.careerladder.report.internal.assessment.JsonFindings;
import org.careerladder.report.schema.JsonSchema;

/** The JSON of why an assessment says what it says: the assessment itself, then each conclusion with its derivation. */
record JsonExplanation(JsonGenerator json) {

    void write(Explanation explanation) throws IOException {
        json.writeStartObject();
        json.writeStringField("format", JsonSchema.EXPLANATION.format());
        json.writeFieldName("assessment");
        new JsonAssessment(json, explanation.assessment()).write();
        json.writeObjectFieldStart("verdict");
        verdict("worst", explanation.atWorst());
        verdict("best", explanation.atBest());
        json.writeEndObject();
        findings(explanation.findings());
        nextSteps(explanation.nextSteps());
        json.writeEndObject();
    }

    private void verdict(String name, Explanation.OfVerdict verdict) throws IOException {
        json.writeObjectFieldStart(name);
        json.writeStringField("readiness", verdict.readiness().name());
        new JsonDerivations(json).all("rules", verdict.rules());
        counted(verdict.counted());
        json.writeEndObject();
    }

    void counted(List<Explanation.Counted> counts) throws IOException {
        json.writeArrayFieldStart("counted");
        for (Explanation.Counted counted : counts) {
            json.writeStartObject();
            json.writeStringField("field", counted.field());
            refs("findings", counted.findings());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    void findings(List<Explanation.OfFinding> findings) throws IOException {
        json.writeArrayFieldStart("findings");
        for (Explanation.OfFinding each : findings) {
            json.writeStartObject();
            ref(each.finding());
            json.writeStringField("severity", each.finding().severity().name());
            json.writeStringField("message", each.finding().message());
            json.writeFieldName("derivation");
            new JsonDerivations(json).derivation(each.derivation());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    void nextSteps(List<Explanation.OfNextStep> steps) throws IOException {
        json.writeArrayFieldStart("nextSteps");
        for (Explanation.OfNextStep each : steps) {
            json.writeStartObject();
            json.writeStringField("id", each.step().id());
            json.writeStringField("actor", each.step().actor().name());
            json.writeStringField("action", each.step().action());
            due(each);
            refs("closes", each.closes());
            new JsonDerivations(json).all("advice", each.advice());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void due(Explanation.OfNextStep each) throws IOException {
        if (each.step().due().known()) {
            json.writeStringField("due", each.step().due().toString());
        }
        json.writeStringField("dueFrom", each.due().name());
    }

    private void refs(String name, List<Finding> findings) throws IOException {
        json.writeArrayFieldStart(name);
        for (Finding finding : findings) {
            json.writeStartObject();
            ref(finding);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void ref(Finding finding) throws IOException {
        json.writeStringField("rule", finding.rule());
        new JsonFindings(json).subject(finding.about());
    }
}
