package org.careerladder.report.internal.phrase;

import java.util.Locale;

/** Every phrase of a report that is another for one thing than for several. */
public enum Counted {
    CASES,
    RATINGS_OF_CRITERIA,
    WORDS_ON_CRITERIA,
    ABOUT_MINUTES,
    ABOUT_HOURS,
    ABOUT_DAYS,
    ABOUT_WEEKS,
    IN_DAYS,
    DAYS_BEFORE,
    RULES_AT_WORK,
    RULES_SWITCHED_OFF,
    RISKS,
    NOTES,
    HOURS,
    WAYS,
    KINDS_OF_CHANGE,
    SETS_TRIED,
    DAYS_PASS;

    /** What stands before it in the file of a language. */
    public String key(int count) {
        return name().toLowerCase(Locale.ROOT).replace('_', '-') + (count == 1 ? ".one" : ".several");
    }
}
