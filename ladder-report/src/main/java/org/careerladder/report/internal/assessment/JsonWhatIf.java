package org.careerladder.report.internal.assessment;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.careerladder.model.promotion.WhatIf;

/** The JSON of what was changed of a case: left out where nothing was, so that what is there is never taken for the record. */
public final class JsonWhatIf {

    private JsonWhatIf() {}

    public static void write(JsonGenerator json, WhatIf whatIf) throws IOException {
        if (whatIf.isNone()) {
            return;
        }
        json.writeArrayFieldStart("with");
        for (String change : whatIf.changes()) {
            json.writeString(change);
        }
        json.writeEndArray();
    }
}
