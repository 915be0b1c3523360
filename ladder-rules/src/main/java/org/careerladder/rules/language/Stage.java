package org.careerladder.rules.language;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A step of the way from facts to next steps; each is closed before the next one starts. */
public enum Stage {
    /** Reads facts and yields findings. */
    ASSESS,
    /** Reads the scorecard of the findings and yields the verdict. */
    CONCLUDE,
    /** Reads findings and verdict and yields next steps. */
    ADVISE;

    /** The stage as folders and packages spell it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The stage that a folder names; empty for any other word. */
    public static Optional<Stage> of(String word) {
        return Arrays.stream(values())
                .filter(stage -> stage.word().equals(word))
                .findFirst();
    }

    /** The words of all stages, in order. */
    static List<String> words() {
        return Arrays.stream(values()).map(Stage::word).toList();
    }
}
