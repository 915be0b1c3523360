package org.careerladder.report;

import java.util.Locale;

/** Every heading, sentence and word of ours in a report of an assessment, in the order of the report. */
enum Phrase {
    TITLE,
    THE_SAME,
    QUESTION,
    NOBODY_AGREED,
    A_READING,

    STRENGTHS,
    NO_STRENGTH,
    MET_AND_CONFIRMED,

    CURRENT_LEVEL,
    TARGET_LEVEL,
    UNKNOWN_BETWEEN,
    CRITERION,
    ASKED_FOR_AS,
    OUTCOME,
    ON_WHOSE_WORD,
    HOLDS_BACK,
    HOLDS_BACK_MEANS,
    MARKED,
    JUDGEMENT,
    UNKNOWN,
    HOLDS,
    DOES_NOT_HOLD,
    OWN_WORD_ONLY,
    RATINGS_TOO_OLD,
    AS_TOLD_ONLY,
    NOT_OBSERVED,
    NOT_THEIRS_TO_WAIVE,
    NOT_RATED_YET,
    CONFIRMED,

    WHAT_WOULD_SETTLE_IT,
    NOT_KNOWN_DECIDES,
    A_JUDGEMENT_FOR,

    WHAT_HOLDS_IT_BACK,
    NOTHING_HOLDS_BACK,
    STILL_NEEDED,
    RISKS,
    WORTH_KNOWING,
    RULE_AND_AXIS,
    MORE,

    NEXT_STEPS,
    BY_DAY,
    CLOSES,

    PROCESS_UNKNOWN,
    PROCESS,
    NOBODY_HAS_SAID,
    NOTHING_IN_WRITING,
    PAPER,
    THERE,
    STILL_MISSING,
    SOME_OF,
    ON_THE_WAY,
    DECLINED,
    TO_ASK_FOR,

    TIMING,
    HEADCOUNT_AND_BUDGET,
    PAPERS_DUE,
    DECISION,
    THAT_DAY,

    MADE_WITH,
    NONE_SWITCHED_OFF,
    SWITCHED_OFF_BY,
    REPLACED_BY,
    ENGINE,
    PACK_HASH,
    CASE_HASH,

    NOT_ASSESSED,
    NOT_ASSESSED_CASE,
    RULE_IS_THE_CAUSE,
    NOTHING_CONCLUDED,
    WHAT_TO_MEND;

    /** What stands before it in the file of a language. */
    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
