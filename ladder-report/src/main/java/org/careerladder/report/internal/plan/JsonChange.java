package org.careerladder.report.internal.plan;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.careerladder.model.plan.Change;
import org.careerladder.model.promotion.Person;

/** The JSON of what a change is, within an object that has more to say. */
record JsonChange(JsonGenerator json) {

    void write(Change change) throws IOException {
        if (change instanceof Change.Rate rate) {
            rate(rate);
        } else if (change instanceof Change.Judge judge) {
            says("judge", "judgement", judge.judgement().value());
            by(judge.by());
        } else if (change instanceof Change.WriteDown item) {
            says("write-down", "criterion", item.criterion().value());
            json.writeStringField("kind", item.kind().name());
        } else if (change instanceof Change.Quantify item) {
            says("quantify", "evidence", item.item().value());
        } else if (change instanceof Change.Vouch vouch) {
            says("vouch", "evidence", vouch.item().value());
            by(List.of(vouch.by()));
        } else if (change instanceof Change.Obtain review) {
            says("obtain", "review", review.kind().word());
            by(List.of(review.by()));
            json.writeBooleanField("again", review.again());
        } else {
            others(change);
        }
    }

    private void others(Change change) throws IOException {
        if (change instanceof Change.Talk talk) {
            says("talk", "with", talk.with().id().value());
            json.writeArrayFieldStart("about");
            for (var topic : talk.about()) {
                json.writeString(topic.name());
            }
            json.writeEndArray();
        } else if (change instanceof Change.NameManager named) {
            says("name-manager", "person", named.manager().id().value());
        } else if (change instanceof Change.CloseGoal goal) {
            says("close-goal", "goal", goal.goal().value());
        } else if (change instanceof Change.SetGoal goal) {
            says("set-goal", "for", goal.aim());
        } else if (change instanceof Change.Wait wait) {
            json.writeStringField("change", "wait");
            json.writeNumberField("days", wait.days());
        }
    }

    private void rate(Change.Rate rate) throws IOException {
        says("rate", "criterion", rate.criterion().value());
        json.writeStringField("gate", rate.scope().name());
        if (!rate.from().isEmpty()) {
            json.writeStringField("from", rate.from());
        }
        json.writeStringField("rating", rate.to());
        json.writeNumberField("steps", rate.steps());
        by(rate.by());
    }

    private void says(String change, String key, String about) throws IOException {
        json.writeStringField("change", change);
        json.writeStringField(key, about);
    }

    private void by(List<Person> people) throws IOException {
        json.writeArrayFieldStart("by");
        for (Person person : people) {
            json.writeStartObject();
            json.writeStringField("id", person.id().value());
            json.writeStringField("role", person.role().name());
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
