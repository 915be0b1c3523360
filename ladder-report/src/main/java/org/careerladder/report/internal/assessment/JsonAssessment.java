package org.careerladder.report.internal.assessment;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.careerladder.model.assessment.Assessment;
import org.careerladder.model.facts.CompanyTiming;
import org.careerladder.model.facts.JudgementStatus;
import org.careerladder.model.facts.Standing;
import org.careerladder.model.ladder.LevelRef;
import org.careerladder.model.language.Language;
import org.careerladder.model.pack.RuleOverride;
import org.careerladder.model.pack.SwitchedOff;
import org.careerladder.model.time.Day;
import org.careerladder.report.schema.JsonSchema;

/** The JSON of one assessment, in the order of the contract; what the contract does not name stands beside it. */
public final class JsonAssessment {

    private final JsonGenerator json;
    private final Assessment assessment;

    public JsonAssessment(JsonGenerator json, Assessment assessment) {
        this.json = json;
        this.assessment = assessment;
    }

    public void write() throws IOException {
        json.writeStartObject();
        question();
        verdict();
        process();
        timing();
        standings();
        judgements();
        new JsonFindings(json).findings(assessment.findings());
        new JsonFindings(json).nextSteps(assessment.nextSteps());
        audit();
        json.writeEndObject();
    }

    private void question() throws IOException {
        var asked = assessment.promotionCase();
        json.writeStringField("format", JsonSchema.ASSESSMENT.format());
        json.writeStringField("case", asked.id().value());
        json.writeStringField("candidate", asked.candidate().id().value());
        json.writeStringField("from", asked.candidate().level().level().value());
        json.writeStringField("to", to(asked.candidate().level(), asked.target()));
        json.writeStringField("track", asked.candidate().level().track().value());
        json.writeStringField("asOf", asked.asOf().toString());
        if (!assessment.language().equals(Language.ENGLISH)) {
            json.writeStringField("language", assessment.language().tag());
        }
        JsonWhatIf.write(json, assessment.whatIf());
    }

    /** As a case writes it: a level of the same track, or {@code track/level}. */
    private static String to(LevelRef from, LevelRef target) {
        return from.track().equals(target.track()) ? target.level().value() : target.toString();
    }

    private void verdict() throws IOException {
        var verdict = assessment.verdict();
        json.writeStringField("readiness", verdict.readiness().name());
        json.writeStringField("onOwnWord", verdict.onOwnWord().name());
        json.writeObjectFieldStart("ifUnknown");
        json.writeStringField("worst", verdict.atWorst().name());
        json.writeStringField("best", verdict.atBest().name());
        json.writeEndObject();
        new JsonFindings(json).texts("concludedBy", verdict.rules());
        json.writeBooleanField("ladderAgreed", assessment.facts().candidate().ladderAgreed());
        json.writeObjectFieldStart("merit");
        json.writeStringField("current", assessment.facts().current().state().name());
        json.writeStringField("target", assessment.facts().target().state().name());
        json.writeEndObject();
    }

    private void process() throws IOException {
        json.writeObjectFieldStart("process");
        json.writeStringField("formality", assessment.formality().name());
        json.writeStringField("state", assessment.process().name());
        json.writeArrayFieldStart("papers");
        for (var artefact : assessment.facts().artefacts()) {
            json.writeStartObject();
            json.writeStringField("kind", artefact.subject().id());
            json.writeNumberField("required", artefact.required());
            json.writeNumberField("received", artefact.received());
            json.writeNumberField("missing", artefact.missing());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void timing() throws IOException {
        CompanyTiming timing = assessment.facts().timing();
        json.writeObjectFieldStart("timing");
        json.writeStringField("headcount", timing.headcount().name());
        json.writeStringField("budget", timing.budget().name());
        if (timing.daysToPapersKnown()) {
            json.writeStringField("papersDue", ahead(timing.daysToPapers()));
        }
        if (timing.daysToDecisionKnown()) {
            json.writeStringField("decision", ahead(timing.daysToDecision()));
        }
        json.writeEndObject();
    }

    private String ahead(int days) {
        return Day.of(assessment.promotionCase().asOf().date().plusDays(days)).toString();
    }

    private void standings() throws IOException {
        json.writeArrayFieldStart("standings");
        for (Standing standing : assessment.facts().standings()) {
            json.writeStartObject();
            json.writeStringField("gate", standing.gate().name());
            json.writeStringField("criterion", standing.criterion());
            standing(standing);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** How one criterion stands, wherever it is named. */
    public void standing(Standing standing) throws IOException {
        json.writeStringField("outcome", standing.outcome().name());
        json.writeBooleanField("confirmed", standing.confirmed());
        json.writeStringField("importance", standing.importance().name());
        if (standing.ratingKnown()) {
            json.writeStringField("rating", standing.rating());
        }
        json.writeBooleanField("holdsBack", standing.holdsBack());
    }

    /** What people judge, where a level asks for it. */
    private void judgements() throws IOException {
        if (assessment.facts().judgements().isEmpty()) {
            return;
        }
        json.writeArrayFieldStart("judgements");
        for (JudgementStatus judgement : assessment.facts().judgements()) {
            json.writeStartObject();
            json.writeStringField("gate", judgement.gate().name());
            json.writeStringField("judgement", judgement.judgement());
            json.writeBooleanField("answered", judgement.answered());
            if (judgement.answered()) {
                json.writeBooleanField("holds", judgement.holds());
            }
            json.writeBooleanField("holdsBack", judgement.holdsBack());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void audit() throws IOException {
        var audit = assessment.audit();
        json.writeObjectFieldStart("audit");
        json.writeStringField("pack", audit.pack());
        json.writeStringField("standard", audit.standard());
        json.writeStringField("packHash", audit.packHash());
        json.writeStringField("caseHash", assessment.caseHash());
        json.writeStringField("engine", audit.engine());
        json.writeNumberField("rules", audit.rules());
        new JsonFindings(json).texts("disabled", audit.disabled());
        switchedOff(audit.switchedOff());
        json.writeEndObject();
    }

    private void switchedOff(List<SwitchedOff> rules) throws IOException {
        json.writeArrayFieldStart("switchedOff");
        for (SwitchedOff off : rules) {
            json.writeStartObject();
            json.writeStringField("rule", off.rule().value());
            if (off.override() instanceof RuleOverride.Replace replace) {
                json.writeStringField("replacedBy", replace.with().value());
            }
            json.writeStringField("pack", off.layer());
            json.writeStringField("reason", off.override().reason());
            json.writeStringField("owner", off.override().owner());
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
