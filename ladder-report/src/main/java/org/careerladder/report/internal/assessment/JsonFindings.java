package org.careerladder.report.internal.assessment;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.careerladder.model.assessment.Finding;
import org.careerladder.model.assessment.NextStep;
import org.careerladder.model.facts.Subject;

/** The JSON of findings and next steps. */
public final class JsonFindings {

    private final JsonGenerator json;

    public JsonFindings(JsonGenerator json) {
        this.json = json;
    }

    public void findings(List<Finding> findings) throws IOException {
        json.writeArrayFieldStart("findings");
        for (Finding finding : findings) {
            finding(finding);
        }
        json.writeEndArray();
    }

    private void finding(Finding finding) throws IOException {
        json.writeStartObject();
        json.writeStringField("rule", finding.rule());
        json.writeStringField("severity", finding.severity().name());
        json.writeStringField("axis", finding.axis().name());
        subject(finding.about());
        json.writeStringField("message", finding.message());
        texts("cites", finding.cites());
        if (!finding.because().isEmpty()) {
            json.writeStringField("because", finding.because());
        }
        remedy(finding);
        json.writeEndObject();
    }

    private void remedy(Finding finding) throws IOException {
        var remedy = finding.remedy();
        if (remedy.isNone()) {
            return;
        }
        json.writeObjectFieldStart("do");
        json.writeStringField("actor", remedy.actor().name());
        json.writeStringField("action", remedy.action());
        effort(remedy.effort());
        json.writeEndObject();
    }

    private void effort(String effort) throws IOException {
        if (!effort.isEmpty()) {
            json.writeStringField("effort", effort);
        }
    }

    public void nextSteps(List<NextStep> steps) throws IOException {
        json.writeArrayFieldStart("nextSteps");
        for (NextStep step : steps) {
            json.writeStartObject();
            json.writeStringField("id", step.id());
            json.writeStringField("actor", step.actor().name());
            json.writeStringField("action", step.action());
            effort(step.effort());
            if (step.due().known()) {
                json.writeStringField("due", step.due().toString());
            }
            closes(step);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void closes(NextStep step) throws IOException {
        json.writeArrayFieldStart("closes");
        for (var closed : step.closes()) {
            json.writeStartObject();
            json.writeStringField("rule", closed.rule());
            subject(closed.subject());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    public void texts(String name, List<String> texts) throws IOException {
        json.writeArrayFieldStart(name);
        for (String text : texts) {
            json.writeString(text);
        }
        json.writeEndArray();
    }

    public void subject(Subject subject) throws IOException {
        json.writeObjectFieldStart("subject");
        json.writeStringField("kind", subject.kind().word());
        json.writeStringField("id", subject.id());
        if (subject instanceof Subject.AtGate at) {
            json.writeStringField("gate", at.gate().name());
        }
        json.writeEndObject();
    }
}
