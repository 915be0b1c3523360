package org.careerladder.report.internal.phrase;

/** What plans say. */
public enum PlanPhrase implements PhraseKey {
    WHAT_GETS,
    NOW,
    IS_THERE,
    AT_ONCE,
    LATER,
    NOTHING,
    SOME,
    UNPROVED,
    ONE_WAY,
    WAYS,
    POSSIBLE_NOW,
    EARLIEST,
    WAY,
    ABOUT_HOURS,
    STANDS_AFTER,
    AND_MORE,
    RULE,
    WEEK_BY_WEEK,
    OVERDUE,
    AS_GOALS,
    HOW_FAR,
    SEARCHED,
    RULED_OUT,
    BOUNDED,
    NO_PROMISE;

    @Override
    public String section() {
        return "plan.";
    }
}
