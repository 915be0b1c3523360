package org.careerladder.report.internal.phrase;

/** What plans say. */
public enum PlanPhrase implements PhraseKey {
    WHAT_GETS,
    NOW,
    IS_THERE,
    AT_ONCE,
    LATER,
    LATER_AMONG,
    NOTHING,
    NOTHING_AMONG,
    LOOKED_AT,
    SOME,
    UNPROVED,
    ONE_WAY,
    WAYS,
    POSSIBLE_NOW,
    EARLIEST,
    WAY,
    ABOUT_HOURS,
    STANDS_AFTER,
    STANDS_AFTER_THESE,
    AND_MORE,
    RULE,
    WEEK_BY_WEEK,
    OVERDUE,
    AS_GOALS,
    HOW_FAR,
    SEARCHED,
    RULED_OUT,
    BOUNDED,
    BOUNDED_AMONG,
    NO_PROMISE;

    @Override
    public String section() {
        return "plan.";
    }
}
