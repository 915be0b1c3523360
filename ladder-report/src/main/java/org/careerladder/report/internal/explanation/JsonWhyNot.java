package org.careerladder.report.internal.explanation;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.careerladder.model.assessment.Assessment;
import org.careerladder.model.explanation.WhyNot;
import org.careerladder.model.pack.SwitchedOff;
import org.careerladder.report.internal.assessment.JsonWhatIf;
import org.careerladder.report.internal.effective.JsonOrigins;
import org.careerladder.report.schema.JsonSchema;

/** The JSON of what one rule made of everything in a case that it could speak of. */
record JsonWhyNot(JsonGenerator json) {

    void write(WhyNot whyNot, Assessment assessment) throws IOException {
        json.writeStartObject();
        json.writeStringField("format", JsonSchema.WHY_NOT.format());
        json.writeStringField("case", assessment.caseId().value());
        json.writeStringField("asOf", assessment.promotionCase().asOf().toString());
        json.writeStringField("pack", assessment.audit().pack());
        JsonWhatIf.write(json, assessment.whatIf());
        new JsonDerivations(json).head(whyNot.rule());
        json.writeBooleanField("atWork", whyNot.switchedOff().isEmpty());
        for (SwitchedOff off : whyNot.switchedOff()) {
            new JsonOrigins(json).switchedOff(off);
        }
        new JsonDerivations(json).all("subjects", whyNot.subjects());
        new JsonExplanation(json).counted(whyNot.counted());
        json.writeEndObject();
    }
}
