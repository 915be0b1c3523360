package org.careerladder.report.internal.explanation;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.careerladder.model.explanation.Ground;
import org.careerladder.model.explanation.PolicyRead;
import org.careerladder.report.internal.effective.JsonOrigins;

/** The JSON of conditions as they stand in a rule, each with what was read and what was asked. */
record JsonGrounds(JsonGenerator json) {

    void all(String name, List<Ground> grounds) throws IOException {
        json.writeArrayFieldStart(name);
        for (Ground ground : grounds) {
            ground(ground);
        }
        json.writeEndArray();
    }

    private void ground(Ground ground) throws IOException {
        json.writeStartObject();
        if (ground instanceof Ground.Test test) {
            test(test);
        } else if (ground instanceof Ground.AllOf all) {
            all("allOf", all.parts());
        } else if (ground instanceof Ground.AnyOf any) {
            all("anyOf", any.parts());
        }
        json.writeStringField("truth", ground.truth().name());
        json.writeEndObject();
    }

    private void test(Ground.Test test) throws IOException {
        json.writeStringField("field", test.field());
        json.writeStringField("asked", test.asked());
        unlessEmpty("actual", test.actual());
        unlessEmpty("required", test.required());
        unlessEmpty("unit", test.unit());
        if (test.shortBy() > 0) {
            json.writeNumberField("shortBy", test.shortBy());
        }
        if (!test.policy().isNone()) {
            policy(test.policy());
        }
        json.writeObjectFieldStart("at");
        json.writeStringField("file", test.at().file());
        json.writeNumberField("line", test.at().line());
        json.writeNumberField("column", test.at().column());
        json.writeEndObject();
    }

    private void policy(PolicyRead policy) throws IOException {
        json.writeObjectFieldStart("policy");
        json.writeStringField("parameter", policy.parameter());
        json.writeStringField("value", policy.value());
        new JsonOrigins(json).from(policy.layer(), policy.origin());
        json.writeEndObject();
    }

    private void unlessEmpty(String name, String text) throws IOException {
        if (!text.isEmpty()) {
            json.writeStringField(name, text);
        }
    }
}
