package org.careerladder.files.internal.assessment;

import org.careerladder.files.internal.reading.Keys;

/** The keys of assessments; where the schema has a definition of such a map, it has the same name there. */
final class AssessmentKeys {

    static final String NOT_ASSESSED_KEY = "notAssessed";

    static final Keys ASSESSED = Keys.of("assessed")
            .required(
                    "format",
                    "case",
                    "candidate",
                    "from",
                    "to",
                    "asOf",
                    "readiness",
                    "onOwnWord",
                    "merit",
                    "process",
                    "timing",
                    "standings",
                    "findings",
                    "nextSteps",
                    "audit")
            .optional("track", "language", "with", "ifUnknown", "concludedBy", "ladderAgreed", "judgements");
    static final Keys NOT_ASSESSED = Keys.of(NOT_ASSESSED_KEY)
            .required("format", "case", NOT_ASSESSED_KEY)
            .optional("language", "with");
    static final Keys REASON = Keys.of(NOT_ASSESSED_KEY).required("cause").optional("rule", "problems");
    static final Keys PROBLEM = Keys.of("problem").required("place", "what").optional("advice");
    static final Keys IF_UNKNOWN = Keys.of("ifUnknown").required("worst", "best");
    static final Keys MERIT = Keys.of("merit").required("current", "target");
    static final Keys PROCESS =
            Keys.of("process").required("formality", "state").optional("papers");
    static final Keys PAPER = Keys.of("paper").required("kind", "required", "received", "missing");
    static final Keys TIMING = Keys.of("timing").required("headcount", "budget").optional("papersDue", "decision");
    static final Keys STANDING = Keys.of("standing")
            .required("gate", "criterion", "outcome", "confirmed")
            .optional("importance", "rating", "holdsBack");
    static final Keys JUDGEMENT = Keys.of("judgement")
            .required("gate", "judgement", "answered", "holdsBack")
            .optional("holds");
    static final Keys FINDING = Keys.of("finding")
            .required("rule", "severity", "axis", "subject", "message", "cites")
            .optional("because", "do");
    static final Keys SUBJECT = Keys.of("subject").required("kind", "id").optional("gate");
    static final Keys REMEDY = Keys.of("remedy").required("actor", "action").optional("effort");
    static final Keys STEP =
            Keys.of("nextStep").required("id", "actor", "action", "closes").optional("effort", "due");
    static final Keys CLOSES = Keys.of("closes").required("rule", "subject");
    static final Keys AUDIT = Keys.of("audit")
            .required("pack", "standard", "packHash", "caseHash", "engine", "rules", "disabled")
            .optional("switchedOff");
    static final Keys SWITCHED_OFF =
            Keys.of("switchedOff").required("rule", "pack", "reason", "owner").optional("replacedBy");

    private AssessmentKeys() {}
}
