package org.careerladder.report.internal.explanation;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.careerladder.model.explanation.Asked;
import org.careerladder.model.explanation.Derivation;
import org.careerladder.model.explanation.FactRef;
import org.careerladder.model.explanation.RuleHead;
import org.careerladder.model.explanation.Tried;
import org.careerladder.report.internal.assessment.JsonFindings;
import org.careerladder.report.internal.effective.JsonOrigins;

/** The JSON of what rules made of their subjects. */
record JsonDerivations(JsonGenerator json) {

    void all(String name, List<Derivation> derivations) throws IOException {
        json.writeArrayFieldStart(name);
        for (Derivation derivation : derivations) {
            derivation(derivation);
        }
        json.writeEndArray();
    }

    void derivation(Derivation derivation) throws IOException {
        json.writeStartObject();
        head(derivation.rule());
        fact("about", derivation.about());
        json.writeBooleanField("spoke", derivation.spoke());
        new JsonFindings(json).texts("cites", derivation.cites());
        json.writeArrayFieldStart("asked");
        for (Asked asked : derivation.asked()) {
            asked(asked);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    void head(RuleHead rule) throws IOException {
        json.writeObjectFieldStart("rule");
        json.writeStringField("rule", rule.id());
        json.writeStringField("conclusion", rule.conclusion());
        json.writeStringField("says", rule.says());
        if (!rule.because().isEmpty()) {
            json.writeStringField("because", rule.because());
        }
        new JsonOrigins(json).from(rule.layer(), rule.origin());
        json.writeEndObject();
    }

    private void asked(Asked asked) throws IOException {
        json.writeStartObject();
        json.writeStringField("wanted", asked.wanted().name());
        json.writeStringField("fact", asked.fact());
        json.writeBooleanField("reached", asked.reached());
        json.writeBooleanField("holds", asked.holds());
        json.writeArrayFieldStart("tried");
        for (Tried tried : asked.tried()) {
            tried(tried);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void tried(Tried tried) throws IOException {
        json.writeStartObject();
        fact("fact", tried.fact());
        json.writeStringField("truth", tried.truth().name());
        new JsonFindings(json).texts("cites", tried.cites());
        new JsonGrounds(json).all("grounds", tried.grounds());
        json.writeEndObject();
    }

    private void fact(String name, FactRef fact) throws IOException {
        json.writeObjectFieldStart(name);
        json.writeStringField("type", fact.type());
        new JsonFindings(json).subject(fact.subject());
        if (!fact.rule().isEmpty()) {
            json.writeStringField("rule", fact.rule());
        }
        json.writeEndObject();
    }
}
