package org.careerladder.files.internal.promotion;

import java.util.List;
import org.careerladder.files.internal.reading.Keys;

/** Every map of a case file with keys of ours. */
public final class CaseKeys {

    static final Keys CASE = Keys.of("case")
            .required("case", "candidate", "target")
            .optional(
                    "format",
                    "pack",
                    "cycle",
                    "as-of",
                    "people",
                    "process",
                    "ratings",
                    "rated-on",
                    "appraisals",
                    "judgements",
                    "evidence",
                    "reviews",
                    "conversations",
                    "goals",
                    "decisions",
                    "company",
                    "attributes");
    static final Keys CANDIDATE =
            Keys.of("candidate").required("id", "level").optional("name", "track", "in-level-since", "team");
    static final Keys PERSON = Keys.of("person").required("id", "role").optional("team");
    static final Keys PROCESS = Keys.of("process").optional("formality", "learned-on", "decided-by");
    static final Keys RATINGS = Keys.of("ratings").optional("current", "target", "rungs");
    static final Keys APPRAISAL = Keys.of("appraisal")
            .required("by", "criterion", "date")
            .optional("gate", "rating", "not-observed", "not-applicable", "as-told", "note");
    static final Keys JUDGEMENT =
            Keys.of("judgement-answer").required("bar", "holds", "by", "date").optional("note");
    static final Keys EVIDENCE = Keys.of("evidence")
            .required("id", "kind")
            .optional("title", "role", "impact", "metrics", "from", "to", "shows", "vouched-by", "links");
    static final Keys METRIC = Keys.of("metric").optional("name", "before", "after", "unit", "better");
    static final Keys REVIEW = Keys.of("review").required("kind", "by", "state").optional("date", "recommends");
    static final Keys CONVERSATION =
            Keys.of("conversation").required("with").optional("date", "about", "heard", "areas");
    static final Keys AREA = Keys.of("area").required("id").optional("said", "criterion");
    static final Keys GOAL =
            Keys.of("goal").required("id", "state").optional("for", "title", "week", "started", "ended");
    static final Keys DECISION = Keys.of("decision").required("outcome").optional("date", "by", "reasons", "ask-again");
    static final Keys REASON = Keys.of("reason").optional("kind", "area", "said");
    static final Keys COMPANY = Keys.of("company").optional("headcount", "budget");

    /** All of them. */
    public static final List<Keys> ALL = List.of(
            CASE,
            CANDIDATE,
            PERSON,
            PROCESS,
            RATINGS,
            APPRAISAL,
            JUDGEMENT,
            EVIDENCE,
            METRIC,
            REVIEW,
            CONVERSATION,
            AREA,
            GOAL,
            DECISION,
            REASON,
            COMPANY);

    private CaseKeys() {}
}
