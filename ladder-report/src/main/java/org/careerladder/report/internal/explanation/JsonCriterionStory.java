package org.careerladder.report.internal.explanation;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.careerladder.model.explanation.CriterionStory;
import org.careerladder.model.facts.AreaStatus;
import org.careerladder.model.ladder.CriterionId;
import org.careerladder.model.ladder.Expectation;
import org.careerladder.model.promotion.Appraisal;
import org.careerladder.model.promotion.Evidence;
import org.careerladder.model.promotion.Goal;
import org.careerladder.model.promotion.Opinion;
import org.careerladder.model.time.Day;
import org.careerladder.report.internal.assessment.JsonAssessment;
import org.careerladder.report.internal.assessment.JsonFindings;
import org.careerladder.report.internal.assessment.JsonWhatIf;
import org.careerladder.report.schema.JsonSchema;

/** The JSON of what became of one criterion in a case. */
record JsonCriterionStory(JsonGenerator json) {

    void write(CriterionStory story) throws IOException {
        var assessment = story.explanation().assessment();
        json.writeStartObject();
        json.writeStringField("format", JsonSchema.CRITERION_STORY.format());
        json.writeStringField("case", assessment.caseId().value());
        json.writeStringField("asOf", assessment.promotionCase().asOf().toString());
        json.writeStringField("pack", assessment.audit().pack());
        JsonWhatIf.write(json, assessment.whatIf());
        json.writeStringField("criterion", story.criterion().id().value());
        json.writeStringField("name", story.criterion().name());
        array("gates", story.gates(), each -> gate(each, story));
        array("appraisals", story.appraisals(), this::appraisal);
        array("evidence", story.evidence(), this::evidence);
        array("areas", story.areas(), this::area);
        array("goals", story.goals(), this::goal);
        new JsonExplanation(json).findings(story.findings());
        new JsonExplanation(json).nextSteps(story.nextSteps());
        json.writeEndObject();
    }

    /** Writes what stands in one object. */
    @FunctionalInterface
    private interface Write<T> {
        void write(T each) throws IOException;
    }

    private <T> void array(String name, List<T> all, Write<T> write) throws IOException {
        json.writeArrayFieldStart(name);
        for (T each : all) {
            json.writeStartObject();
            write.write(each);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void gate(CriterionStory.AtGate at, CriterionStory story) throws IOException {
        json.writeStringField("gate", at.bar().gate().name());
        json.writeStringField("level", at.bar().level());
        json.writeStringField("state", at.bar().state().name());
        asked(at.asked(), story);
        new JsonAssessment(json, story.explanation().assessment()).standing(at.standing());
        new JsonFindings(json).texts("cites", at.standing().cites());
    }

    private void asked(Expectation asked, CriterionStory story) throws IOException {
        if (!asked.text().isEmpty()) {
            json.writeStringField("text", asked.text());
        }
        if (asked.leastRung() > 0) {
            json.writeStringField("leastRung", story.criterion().rungWord(asked.leastRung()));
        }
    }

    private void appraisal(Appraisal appraisal) throws IOException {
        json.writeStringField("by", appraisal.by().value());
        json.writeStringField("speaksFor", appraisal.scope().name());
        json.writeStringField("date", appraisal.date().toString());
        opinion(appraisal.opinion());
        json.writeBooleanField("asTold", appraisal.asTold());
        if (!appraisal.note().isEmpty()) {
            json.writeStringField("note", appraisal.note());
        }
    }

    private void opinion(Opinion opinion) throws IOException {
        if (opinion instanceof Opinion.Rated rated) {
            json.writeStringField("rating", rated.word());
        } else if (opinion instanceof Opinion.NotApplicable none) {
            json.writeStringField("notApplicable", none.because());
        } else {
            json.writeBooleanField("notObserved", true);
        }
    }

    private void evidence(Evidence item) throws IOException {
        json.writeStringField("id", item.id().value());
        json.writeStringField("kind", item.kind().name());
        json.writeStringField("title", item.title());
        day("from", item.from());
        day("to", item.to());
        new JsonFindings(json)
                .texts("shows", item.shows().stream().map(CriterionId::value).toList());
    }

    private void area(AreaStatus area) throws IOException {
        json.writeStringField("id", area.area());
        json.writeStringField("said", area.said());
    }

    private void goal(Goal goal) throws IOException {
        json.writeStringField("id", goal.id().value());
        json.writeStringField("aim", goal.aim());
        json.writeStringField("title", goal.title());
        json.writeStringField("state", goal.state().name());
    }

    private void day(String name, Day day) throws IOException {
        if (day.known()) {
            json.writeStringField(name, day.toString());
        }
    }
}
