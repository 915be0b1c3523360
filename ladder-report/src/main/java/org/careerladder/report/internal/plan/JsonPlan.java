package org.careerladder.report.internal.plan;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Optional;
import org.careerladder.model.assessment.Finding;
import org.careerladder.model.plan.Plan;
import org.careerladder.model.plan.Roadmap;
import org.careerladder.report.internal.assessment.JsonWhatIf;
import org.careerladder.report.internal.phrase.ChangeWords;
import org.careerladder.report.schema.JsonSchema;

/** The JSON of a plan. */
record JsonPlan(JsonGenerator json, ChangeWords words) {

    void write(Plan plan, Optional<Roadmap> roadmap) throws IOException {
        json.writeStartObject();
        json.writeStringField("format", JsonSchema.PLAN.format());
        json.writeStringField("case", plan.caseId().value());
        json.writeStringField("asOf", plan.promotionCase().asOf().toString());
        JsonWhatIf.write(json, plan.promotionCase().whatIf());
        json.writeStringField("to", plan.goal().name());
        json.writeStringField("now", plan.now().name());
        json.writeStringField("answer", plan.answer().name());
        if (plan.notBefore().known()) {
            json.writeStringField("notBefore", plan.notBefore().toString());
        }
        ways(plan);
        beyond(plan);
        searched(plan);
        if (roadmap.isPresent()) {
            roadmap(plan, roadmap.get());
        }
        json.writeEndObject();
    }

    private void ways(Plan plan) throws IOException {
        json.writeArrayFieldStart("ways");
        for (Plan.Way way : plan.ways()) {
            json.writeStartObject();
            json.writeNumberField("hours", way.hours());
            json.writeStringField("on", way.on().toString());
            json.writeStringField("reaches", way.reaches().name());
            json.writeArrayFieldStart("steps");
            for (Plan.Step step : way.steps()) {
                step(step);
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void step(Plan.Step step) throws IOException {
        json.writeStartObject();
        new JsonChange(json).write(step.change());
        json.writeStringField("actor", step.actor().name());
        json.writeStringField("action", words.of(step.change()));
        json.writeNumberField("hours", step.hours());
        json.writeEndObject();
    }

    private void beyond(Plan plan) throws IOException {
        json.writeArrayFieldStart("beyond");
        for (Finding finding : plan.beyond()) {
            json.writeStartObject();
            json.writeStringField("rule", finding.rule());
            json.writeStringField("severity", finding.severity().name());
            json.writeStringField("about", finding.subject().toString());
            json.writeStringField("message", finding.message());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void searched(Plan plan) throws IOException {
        var searched = plan.searched();
        json.writeObjectFieldStart("searched");
        json.writeNumberField("changes", searched.changes());
        json.writeNumberField("tried", searched.tried());
        json.writeBooleanField("all", searched.all());
        if (plan.rulesOut()) {
            json.writeBooleanField("proved", searched.proved());
        }
        if (!searched.all()) {
            json.writeObjectFieldStart("atLeast");
            json.writeStringField("on", searched.atLeast().on().toString());
            json.writeNumberField("hours", searched.atLeast().hours());
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    private void roadmap(Plan plan, Roadmap roadmap) throws IOException {
        json.writeObjectFieldStart("roadmap");
        json.writeNumberField("way", plan.ways().indexOf(roadmap.way()) + 1);
        json.writeArrayFieldStart("goals");
        for (var goal : RoadmapGoals.of(roadmap)) {
            json.writeStartObject();
            json.writeStringField("id", goal.id().value());
            if (!goal.aim().isEmpty()) {
                json.writeStringField("for", goal.aim());
            }
            json.writeStringField("title", goal.title());
            json.writeStringField("week", goal.week());
            json.writeStringField("state", "planned");
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }
}
