package org.careerladder.model.process;

import java.util.Locale;

/** What somebody is to a case. */
public enum Role {
    CANDIDATE,
    MANAGER,
    PEER,
    SENIOR_ENGINEER,
    DECISION_MAKER,
    COMMITTEE,
    COMPANY;

    private final String word = name().toLowerCase(Locale.ROOT).replace('_', '-');

    /** The role as files and reports spell it, such as {@code senior-engineer}. */
    public String word() {
        return word;
    }
}
