package org.careerladder.report.internal.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;

/** What a program reads of a report: one JSON document, by a published contract. */
@FunctionalInterface
public interface Data {
    void write(JsonGenerator json) throws IOException;
}
