package org.careerladder.report.internal.comparison;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.careerladder.model.assessment.NextStep;
import org.careerladder.model.comparison.Compared;
import org.careerladder.model.comparison.Comparison;
import org.careerladder.model.comparison.Difference;
import org.careerladder.model.facts.Subject;
import org.careerladder.model.recorded.RecordedFinding;
import org.careerladder.model.recorded.RecordedJudgement;
import org.careerladder.model.recorded.RecordedProcess.Paper;
import org.careerladder.model.recorded.RecordedStanding;
import org.careerladder.report.schema.JsonSchema;

/** The JSON of a comparison: both sides as far as each says things once, then every difference of what they list. */
record JsonComparison(JsonGenerator json) {

    /** Writes something of the document. */
    @FunctionalInterface
    private interface Write<T> {
        void write(T thing) throws IOException;
    }

    void write(Comparison comparison) throws IOException {
        json.writeStartObject();
        json.writeStringField("format", JsonSchema.COMPARISON.format());
        json.writeFieldName("old");
        new JsonSide(json).write(comparison.before());
        json.writeFieldName("new");
        new JsonSide(json).write(comparison.after());
        if (comparison instanceof Compared compared) {
            differences(compared);
        }
        json.writeEndObject();
    }

    private void differences(Compared compared) throws IOException {
        json.writeArrayFieldStart("changed");
        for (var aspect : compared.changed()) {
            json.writeString(JsonSide.path(aspect));
        }
        json.writeEndArray();
        all("turnedBy", compared.turnedBy(), this::rule, this::holds);
        all("papers", compared.papers(), this::paper, this::paperSays);
        all("standings", compared.standings(), this::standing, this::standingSays);
        all("judgements", compared.judgements(), this::judgement, this::judgementSays);
        all("findings", compared.findings(), this::finding, this::findingSays);
        all("nextSteps", compared.nextSteps(), this::step, this::stepSays);
        all("switchedOff", compared.switchedOff(), this::rule, this::holds);
    }

    /** Each difference with what names the thing, and what it says on the sides on which it is there. */
    private <T> void all(String name, List<Difference<T>> differences, Write<T> names, Write<T> says)
            throws IOException {
        json.writeArrayFieldStart(name);
        for (Difference<T> each : differences) {
            json.writeStartObject();
            if (each instanceof Difference.Gone<T> gone) {
                names.write(gone.before());
                side("old", gone.before(), says);
            } else if (each instanceof Difference.Come<T> come) {
                names.write(come.after());
                side("new", come.after(), says);
            } else if (each instanceof Difference.Turned<T> turned) {
                names.write(turned.after());
                side("old", turned.before(), says);
                side("new", turned.after(), says);
            }
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private <T> void side(String name, T thing, Write<T> says) throws IOException {
        json.writeFieldName(name);
        says.write(thing);
    }

    private void rule(String rule) throws IOException {
        json.writeStringField("rule", rule);
    }

    /** A rule says no more of itself than that it is there. */
    private void holds(String rule) throws IOException {
        json.writeBoolean(true);
    }

    private void paper(Paper paper) throws IOException {
        json.writeStringField("kind", paper.kind().word());
    }

    private void paperSays(Paper paper) throws IOException {
        json.writeStartObject();
        json.writeNumberField("required", paper.required());
        json.writeNumberField("received", paper.received());
        json.writeNumberField("missing", paper.missing());
        json.writeEndObject();
    }

    private void standing(RecordedStanding standing) throws IOException {
        json.writeStringField("gate", standing.gate().name());
        json.writeStringField("criterion", standing.criterion().value());
    }

    private void standingSays(RecordedStanding standing) throws IOException {
        json.writeStartObject();
        json.writeStringField("outcome", standing.outcome().name());
        json.writeBooleanField("confirmed", standing.confirmed());
        said("rating", standing.rating());
        json.writeEndObject();
    }

    private void judgement(RecordedJudgement judgement) throws IOException {
        json.writeStringField("gate", judgement.gate().name());
        json.writeStringField("judgement", judgement.judgement().value());
    }

    private void judgementSays(RecordedJudgement judgement) throws IOException {
        json.writeStartObject();
        json.writeBooleanField("answered", judgement.answered());
        if (judgement.answered()) {
            json.writeBooleanField("holds", judgement.holds());
        }
        json.writeEndObject();
    }

    private void finding(RecordedFinding finding) throws IOException {
        json.writeStringField("rule", finding.rule());
        json.writeObjectFieldStart("subject");
        json.writeStringField("kind", finding.subject().kind().word());
        json.writeStringField("id", finding.subject().id());
        if (finding.subject() instanceof Subject.AtGate at) {
            json.writeStringField("gate", at.gate().name());
        }
        json.writeEndObject();
    }

    private void findingSays(RecordedFinding finding) throws IOException {
        json.writeStartObject();
        json.writeStringField("severity", finding.severity().name());
        json.writeStringField("axis", finding.axis().name());
        json.writeStringField("message", finding.message());
        json.writeEndObject();
    }

    private void step(NextStep step) throws IOException {
        json.writeStringField("id", step.id());
    }

    private void stepSays(NextStep step) throws IOException {
        json.writeStartObject();
        json.writeStringField("actor", step.actor().name());
        json.writeStringField("action", step.action());
        said("effort", step.effort());
        said("due", step.due().known() ? step.due().toString() : "");
        json.writeEndObject();
    }

    private void said(String name, String text) throws IOException {
        if (!text.isEmpty()) {
            json.writeStringField(name, text);
        }
    }
}
