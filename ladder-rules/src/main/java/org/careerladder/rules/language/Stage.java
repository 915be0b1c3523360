package org.careerladder.rules.language;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.careerladder.model.source.Position;

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

    /** The stage in whose folder a rule file lies, by its path below {@code rules}; empty, and told, where it lies in none. */
    static Optional<Stage> ofFile(String path, Position start, FileRules.Teller teller) {
        int slash = path.indexOf('/');
        var stage = of(slash < 0 ? "" : path.substring(0, slash));
        if (stage.isEmpty()) {
            teller.tell(
                    start,
                    "the file " + Token.quote(path) + " lies in no stage's folder",
                    "move it into `rules/assess`, `rules/conclude` or `rules/advise`");
        }
        return stage;
    }

    /** The words of all stages, in order. */
    static List<String> words() {
        return Arrays.stream(values()).map(Stage::word).toList();
    }
}
