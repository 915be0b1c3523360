package org.careerladder.report.internal.phrase;

/** What changes are called, for whoever makes them. */
public enum ChangePhrase implements PhraseKey {
    JUDGE,
    VOUCH,
    RATE_ALL,
    BY_TWO,
    WRITE_PROJECT,
    WRITE_METRIC,
    WRITE_LEADERSHIP,
    WRITE_DECISION,
    WRITE_RECOGNITION,
    QUANTIFY,
    NAME_MANAGER,
    CLOSE_GOAL,
    SET_GOAL,
    RAISE,
    RAISE_OWN,
    RATE,
    RATE_AGAIN,
    WRITE_SELF_REVIEW,
    WRITE_SELF_REVIEW_ANEW,
    REVIEW,
    REVIEW_ANEW,
    TALK_PROCESS,
    TALK_PROMOTION,
    TALK_PLAN,
    TALK_REASONS,
    TALK_FEEDBACK,
    YOUR_MANAGER,
    A_SENIOR,
    A_COLLEAGUE,
    A_DECIDER,
    THE_COMMITTEE,
    THE_COMPANY,
    WORK_ON,
    SEE_TO,
    RATED,
    REVIEW_BY,
    VOUCHES;

    @Override
    public String section() {
        return "change.";
    }
}
