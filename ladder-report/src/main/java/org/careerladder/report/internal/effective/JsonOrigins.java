package org.careerladder.report.internal.effective;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.careerladder.model.pack.RuleOverride;
import org.careerladder.model.pack.SwitchedOff;
import org.careerladder.model.source.Origin;
import org.careerladder.model.source.Position;

/** The JSON of where the parts of a pack come from, and of who took one out. */
public record JsonOrigins(JsonGenerator json) {

    /** The layer that says something, and the line where one does. */
    public void from(String layer, Origin origin) throws IOException {
        json.writeStringField("layer", layer);
        if (origin.place() instanceof Position at) {
            json.writeStringField("file", at.file());
            json.writeNumberField("line", at.line());
        }
    }

    public void switchedOff(SwitchedOff off) throws IOException {
        json.writeObjectFieldStart("switchedOff");
        if (off.override() instanceof RuleOverride.Replace replace) {
            json.writeStringField("replacedBy", replace.with().value());
        }
        from(off.layer(), off.override().origin());
        json.writeStringField("reason", off.override().reason());
        json.writeStringField("owner", off.override().owner());
        json.writeEndObject();
    }
}
