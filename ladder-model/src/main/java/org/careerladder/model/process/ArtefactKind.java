package org.careerladder.model.process;

import java.util.Locale;

/** What a process asks for in writing. */
public enum ArtefactKind {
    SELF_REVIEW,
    PEER_REVIEW,
    SENIOR_RECOMMENDATION,
    MANAGER_REVIEW;

    private final String word = name().toLowerCase(Locale.ROOT).replace('_', '-');

    /** The kind as files and reports spell it, such as {@code self-review}. */
    public String word() {
        return word;
    }
}
