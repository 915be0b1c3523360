package org.careerladder.report.internal.effective;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.careerladder.model.effective.EffectivePack;
import org.careerladder.model.effective.EffectiveParameter;
import org.careerladder.model.effective.EffectiveRule;
import org.careerladder.model.effective.Layer;
import org.careerladder.model.pack.Parameter;
import org.careerladder.report.schema.JsonSchema;
import org.careerladder.report.text.Words;

/** Writes what a pack comes to as {@code effective/1}. */
final class JsonEffective {

    private final JsonGenerator json;
    private final JsonOrigins origins;
    private final EffectivePack pack;

    JsonEffective(JsonGenerator json, EffectivePack pack) {
        this.json = json;
        this.origins = new JsonOrigins(json);
        this.pack = pack;
    }

    void write() throws IOException {
        json.writeStartObject();
        json.writeStringField("format", JsonSchema.EFFECTIVE.format());
        json.writeStringField("pack", pack.top().label());
        json.writeArrayFieldStart("layers");
        for (Layer layer : pack.layers()) {
            json.writeStartObject();
            origins.from(layer.label(), layer.origin());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("rules");
        for (EffectiveRule rule : pack.rules()) {
            rule(rule);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("parameters");
        for (EffectiveParameter parameter : pack.parameters()) {
            parameter(parameter);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void rule(EffectiveRule rule) throws IOException {
        json.writeStartObject();
        json.writeStringField("rule", rule.id().value());
        json.writeStringField("stage", rule.stage());
        json.writeStringField("conclusion", rule.conclusion());
        json.writeStringField("says", rule.says());
        origins.from(rule.layer(), rule.origin());
        json.writeBooleanField("atWork", rule.isAtWork());
        if (rule.state() instanceof EffectiveRule.Off off) {
            origins.switchedOff(off.off());
        }
        json.writeEndObject();
    }

    private void parameter(EffectiveParameter each) throws IOException {
        Parameter parameter = each.parameter();
        json.writeStartObject();
        json.writeStringField("parameter", parameter.name());
        json.writeStringField("type", Words.of(parameter.kind()).replace(' ', '-'));
        json.writeStringField("value", each.value().toString());
        json.writeStringField("default", parameter.standard().toString());
        json.writeStringField("unit", parameter.unit());
        json.writeStringField("bounds", parameter.bounds());
        json.writeBooleanField("mayBeNone", parameter.mayBeNone());
        json.writeStringField("means", parameter.means());
        origins.from(each.layer(), parameter.origin());
        json.writeArrayFieldStart("settings");
        for (EffectiveParameter.Said said : each.settings()) {
            setting(said);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void setting(EffectiveParameter.Said said) throws IOException {
        var setting = said.setting();
        json.writeStartObject();
        json.writeStringField("value", setting.value().toString());
        origins.from(said.layer(), setting.origin());
        json.writeStringField("reason", setting.reason());
        json.writeStringField("owner", setting.owner());
        if (setting.since().known()) {
            json.writeStringField("since", setting.since().toString());
        }
        json.writeEndObject();
    }
}
