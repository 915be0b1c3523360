package org.careerladder.files.internal.ladder;

import java.util.List;
import org.careerladder.files.internal.reading.Keys;

/** Every map of a ladder file, and its keys. */
public final class LadderKeys {

    static final Keys LADDER = Keys.of("ladder")
            .required("ladder", "tracks")
            .optional("format", "name", "version", "ratings", "competencies", "criteria");
    static final Keys RATINGS = Keys.of("ratings").required("scale", "meets").optional("partly", "exceeds");
    static final Keys COMPETENCY = Keys.of("competency").required("id").optional("name");
    static final Keys CRITERION =
            Keys.of("criterion").required("id", "competency").optional("name", "class", "rungs");
    static final Keys RUNG = Keys.of("rung").required("id").optional("says");
    static final Keys TRACK = Keys.of("track").required("id", "kind", "levels").optional("name", "order");
    static final Keys LEVEL = Keys.of("level")
            .required("id")
            .optional("name", "after", "includes", "equivalent-to", "criteria", "expects", "bar");
    static final Keys EXPECTATION = Keys.of("expectation")
            .required("id")
            .optional("name", "competency", "class", "importance", "expects", "shown-by");
    static final Keys LEAST_RUNG = Keys.of("least-rung").optional("rung", "importance", "expects", "shown-by");
    static final Keys BAR = Keys.of("bar")
            .optional(
                    "all", "at-least", "none-below", "must-include", "any-of", "points", "weighted-mean", "judgement");
    static final Keys AT_LEAST = Keys.of("at-least").required("of").optional("count", "share", "rating", "rung");
    static final Keys NONE_BELOW = Keys.of("none-below").required("of").optional("rating", "rung");
    static final Keys MUST_INCLUDE = Keys.of("must-include").required("of").optional("rating", "rung");
    static final Keys POINTS =
            Keys.of("points").required("at-least", "curves").optional("of", "weights", "bonus", "cap");
    static final Keys BONUS = Keys.of("bonus").required("points", "when");
    static final Keys CAP = Keys.of("cap").required("of", "at");
    static final Keys WEIGHTED_MEAN =
            Keys.of("weighted-mean").required("at-least", "of").optional("values");
    static final Keys PART = Keys.of("part").required("weight").optional("criterion", "mean");
    static final Keys JUDGEMENT = Keys.of("judgement").required("id", "asks");
    static final Keys SELECTION = Keys.of("selection").optional("competency", "class");

    /** All of them. */
    public static final List<Keys> ALL = List.of(
            LADDER,
            RATINGS,
            COMPETENCY,
            CRITERION,
            RUNG,
            TRACK,
            LEVEL,
            EXPECTATION,
            LEAST_RUNG,
            BAR,
            AT_LEAST,
            NONE_BELOW,
            MUST_INCLUDE,
            POINTS,
            BONUS,
            CAP,
            WEIGHTED_MEAN,
            PART,
            JUDGEMENT,
            SELECTION);

    private LadderKeys() {}
}
