package org.careerladder.report.internal.phrase;

/** What bars of levels are called. */
public enum BarPhrase implements PhraseKey {
    ALL,
    AT_LEAST,
    AT_LEAST_REACH,
    NONE_BELOW,
    MUST_INCLUDE,
    MUST_INCLUDE_REACH,
    ANY_OF,
    OR,
    AND,
    POINTS,
    POINTS_FROM,
    CURVE,
    WEIGHT,
    BONUS,
    CAP,
    WEIGHTED_MEAN,
    MEAN_OF,
    TIMES,
    JUDGE,
    REQUIRED,
    EXPECTED,
    OPTIONAL,
    OF_COMPETENCY,
    OF_CLASS,
    NAMED,
    CRITERIA,
    RUNG;

    @Override
    public String section() {
        return "bar.";
    }
}
