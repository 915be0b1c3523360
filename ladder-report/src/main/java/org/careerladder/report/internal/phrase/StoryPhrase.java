package org.careerladder.report.internal.phrase;

/** What the story of one criterion says. */
public enum StoryPhrase implements PhraseKey {
    STORY_OF,
    ASKED,
    NEITHER_ASKS,
    NO_LEVEL_ASKS,
    ASKED_BY,
    OTHER_DOES_NOT,
    HOLDS_BACK,
    NO_RUNG,
    NO_RUNG_BUT,
    ASKED_FOR,
    ASKED_FROM,
    RATED,
    RATED_BELOW,
    CONFIRMED,
    OWN_WORD,
    NOT_APPLICABLE,
    TOO_OLD,
    AS_TOLD_ONLY,
    NO_CHANCE,
    WAIVER_REFUSED,
    NOBODY_RATED,
    SAID,
    NOTHING_SAID,
    FOR_CURRENT,
    FOR_TARGET,
    FOR_EVERY,
    AS_TOLD,
    SAID_NOT_APPLICABLE,
    SAID_NOT_OBSERVED,
    SHOWN,
    NOTHING_SHOWN,
    FROM_TO,
    TO,
    UP_TO_NOW,
    PLANNED,
    AREA,
    GOAL,
    FOUND,
    NEXT_STEPS;

    @Override
    public String section() {
        return "story.";
    }
}
