package org.careerladder.model.facts;

import java.util.Locale;

/** What a finding can be about. */
public enum SubjectKind {
    STANDING,
    JUDGEMENT,
    LEVEL_BAR,
    DOSSIER,
    EVIDENCE_ITEM,
    CANDIDATE,
    ARTEFACT,
    SUPPORT,
    ASKING,
    AREA,
    GOAL,
    DECISION,
    TIMING,
    FINDING,
    SCORECARD,
    VERDICT;

    private final String word = name().toLowerCase(Locale.ROOT).replace('_', '-');

    /** The kind as files and reports spell it, such as {@code level-bar}. */
    public String word() {
        return word;
    }
}
