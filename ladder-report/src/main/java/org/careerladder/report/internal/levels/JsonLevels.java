package org.careerladder.report.internal.levels;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.careerladder.model.assessment.LevelsReached;
import org.careerladder.model.assessment.LevelsReached.AtLevel;
import org.careerladder.model.assessment.LevelsReached.Lacking;
import org.careerladder.model.assessment.LevelsReached.LackingCriterion;
import org.careerladder.model.assessment.LevelsReached.LackingJudgement;
import org.careerladder.model.assessment.LevelsReached.OnTrack;
import org.careerladder.model.ladder.LevelRef;
import org.careerladder.report.schema.JsonSchema;

/** The JSON of where the ratings of a case stand on the whole ladder. */
record JsonLevels(JsonGenerator json) {

    void write(LevelsReached reached) throws IOException {
        json.writeStartObject();
        json.writeStringField("format", JsonSchema.LEVELS.format());
        json.writeStringField("case", reached.promotionCase().value());
        json.writeStringField("candidate", reached.candidate().value());
        json.writeStringField("ladder", reached.ladder().value());
        json.writeStringField("asOf", reached.asOf().toString());
        json.writeArrayFieldStart("tracks");
        for (OnTrack track : reached.tracks()) {
            track(track);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void track(OnTrack track) throws IOException {
        json.writeStartObject();
        json.writeStringField("track", track.track().value());
        json.writeStringField("name", track.name());
        json.writeBooleanField("ordered", track.ordered());
        if (track.highest().isPresent()) {
            json.writeObjectFieldStart("highest");
            head(track.highest().get());
            json.writeEndObject();
        }
        if (track.next().isPresent()) {
            next(track.next().get());
        }
        json.writeArrayFieldStart("levels");
        for (AtLevel level : track.levels()) {
            level(level);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void head(AtLevel level) throws IOException {
        json.writeStringField("level", level.level().level().value());
        json.writeStringField("name", level.name());
        json.writeArrayFieldStart("equivalents");
        for (LevelRef equivalent : level.equivalents()) {
            json.writeString(equivalent.toString());
        }
        json.writeEndArray();
    }

    private void level(AtLevel level) throws IOException {
        json.writeStartObject();
        head(level);
        state(level);
        json.writeEndObject();
    }

    private void state(AtLevel level) throws IOException {
        json.writeStringField("state", level.state().name());
        json.writeObjectFieldStart("ifUnknown");
        json.writeStringField("worst", level.worst().name());
        json.writeStringField("best", level.best().name());
        json.writeEndObject();
    }

    private void next(AtLevel level) throws IOException {
        json.writeObjectFieldStart("next");
        head(level);
        state(level);
        json.writeObjectFieldStart("lacks");
        lacks("criteria", level.lacking(), LackingCriterion.class, this::criterion);
        lacks("judgements", level.lacking(), LackingJudgement.class, this::judgement);
        json.writeEndObject();
        json.writeEndObject();
    }

    /** Writes one thing that is lacking. */
    @FunctionalInterface
    private interface Write<T> {
        void write(T lacking) throws IOException;
    }

    private <T extends Lacking> void lacks(String name, List<Lacking> lacking, Class<T> kind, Write<T> write)
            throws IOException {
        json.writeArrayFieldStart(name);
        for (Lacking each : lacking) {
            if (kind.isInstance(each)) {
                write.write(kind.cast(each));
            }
        }
        json.writeEndArray();
    }

    private void criterion(LackingCriterion lacking) throws IOException {
        json.writeStartObject();
        json.writeStringField("criterion", lacking.criterion().value());
        json.writeStringField("outcome", lacking.outcome().name());
        json.writeBooleanField("confirmed", lacking.confirmed());
        if (!lacking.rating().isEmpty()) {
            json.writeStringField("rating", lacking.rating());
        }
        if (!lacking.asked().isEmpty()) {
            json.writeStringField("asked", lacking.asked());
        }
        json.writeEndObject();
    }

    private void judgement(LackingJudgement lacking) throws IOException {
        json.writeStartObject();
        json.writeStringField("judgement", lacking.judgement().value());
        json.writeStringField("asks", lacking.asks());
        json.writeBooleanField("answered", lacking.answered());
        json.writeEndObject();
    }
}
