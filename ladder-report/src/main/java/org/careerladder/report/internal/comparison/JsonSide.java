package org.careerladder.report.internal.comparison;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.careerladder.model.comparison.Aspect;
import org.careerladder.model.language.Language;
import org.careerladder.model.promotion.WhatIf;
import org.careerladder.model.recorded.RecordedAssessment;
import org.careerladder.model.recorded.RecordedNotAssessed;
import org.careerladder.model.recorded.RecordedResult;
import org.careerladder.model.time.Day;
import org.careerladder.report.internal.assessment.JsonWhatIf;

/** The JSON of one side of a comparison: all that it says once, under the keys that it has in the document of an assessment. */
public record JsonSide(JsonGenerator json) {

    void write(RecordedResult side) throws IOException {
        json.writeStartObject();
        if (side instanceof RecordedAssessment assessment) {
            language(assessment);
            assessed(assessment);
        } else {
            notAssessed((RecordedNotAssessed) side);
        }
        json.writeEndObject();
    }

    private void language(RecordedResult side) throws IOException {
        if (!side.language().equals(Language.ENGLISH)) {
            json.writeStringField("language", side.language().tag());
        }
    }

    private void notAssessed(RecordedNotAssessed side) throws IOException {
        json.writeStringField("case", side.caseId().value());
        language(side);
        JsonWhatIf.write(json, side.whatIf());
        json.writeObjectFieldStart("notAssessed");
        if (!side.rule().isEmpty()) {
            json.writeStringField("rule", side.rule());
        }
        json.writeStringField("cause", side.cause());
        json.writeEndObject();
    }

    /** What belongs together stands together in the order of the aspects, so that an object is opened where its first key comes. */
    private void assessed(RecordedAssessment side) throws IOException {
        String open = "";
        for (Aspect aspect : Aspect.values()) {
            String within = within(path(aspect));
            if (!within.equals(open)) {
                enter(open, within);
                open = within;
            }
            value(key(path(aspect)), aspect.of(side));
        }
        enter(open, "");
    }

    private void enter(String left, String entered) throws IOException {
        if (!left.isEmpty()) {
            json.writeEndObject();
        }
        if (!entered.isEmpty()) {
            json.writeObjectFieldStart(entered);
        }
    }

    private void value(String key, Object value) throws IOException {
        if (value instanceof WhatIf whatIf) {
            JsonWhatIf.write(json, whatIf);
        } else if (value instanceof Boolean holds) {
            json.writeBooleanField(key, holds);
        } else if (value instanceof Enum<?> constant) {
            json.writeStringField(key, constant.name());
        } else if (!value.equals("") && !(value instanceof Day day && !day.known())) {
            json.writeStringField(key, value.toString());
        }
    }

    private static String within(String path) {
        return path.substring(0, Math.max(0, path.indexOf('.')));
    }

    private static String key(String path) {
        return path.substring(path.indexOf('.') + 1);
    }

    /** The keys that lead to an aspect in the document of an assessment, with a point between them. */
    public static String path(Aspect aspect) {
        return switch (aspect) {
            case CASE -> "case";
            case CANDIDATE -> "candidate";
            case TRACK -> "track";
            case FROM -> "from";
            case TO -> "to";
            case AS_OF -> "asOf";
            case WITH -> "with";
            case READINESS -> "readiness";
            case ON_OWN_WORD -> "onOwnWord";
            case AT_WORST -> "ifUnknown.worst";
            case AT_BEST -> "ifUnknown.best";
            case CURRENT -> "merit.current";
            case TARGET -> "merit.target";
            case LADDER_AGREED -> "ladderAgreed";
            case FORMALITY -> "process.formality";
            case PROCESS -> "process.state";
            case HEADCOUNT -> "timing.headcount";
            case BUDGET -> "timing.budget";
            case PAPERS_DUE -> "timing.papersDue";
            case DECISION -> "timing.decision";
            case CASE_HASH -> "audit.caseHash";
            case PACK -> "audit.pack";
            case PACK_HASH -> "audit.packHash";
            case STANDARD -> "audit.standard";
            case ENGINE -> "audit.engine";
        };
    }
}
