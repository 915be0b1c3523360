package org.careerladder.files.internal.pack;

import java.util.Locale;
import java.util.Optional;
import org.careerladder.model.source.Position;
import org.careerladder.model.source.Problem;

/** What makes a rule file read otherwise than it looks: marks of a merge, and characters that turn a line around. */
final class Unreviewable {

    private Unreviewable() {}

    /** The first such place of a text. */
    static Optional<Problem> problem(String file, String text) {
        int line = 1;
        for (String words : text.split("\\R", -1)) {
            var problem = problem(file, line, words);
            if (problem.isPresent()) {
                return problem;
            }
            line++;
        }
        return Optional.empty();
    }

    private static Optional<Problem> problem(String file, int line, String words) {
        if (words.startsWith("<<<<<<< ") || words.startsWith(">>>>>>> ")) {
            return Optional.of(Problem.at(
                    new Position(file, line, 1),
                    "the marks of a merge stand here",
                    "choose one of the two sides, and delete the lines of `<<<<<<<`, `=======` and `>>>>>>>`"));
        }
        int at = 0;
        while (at < words.length() && !turns(words.charAt(at))) {
            at++;
        }
        return at == words.length()
                ? Optional.empty()
                : Optional.of(Problem.at(
                        new Position(file, line, words.codePointCount(0, at) + 1),
                        String.format(
                                Locale.ROOT, "U+%04X turns the direction of what follows", (int) words.charAt(at)),
                        "take it out: who reviews the file must see what is read"));
    }

    /** Whether a character turns the direction of what stands behind it. */
    static boolean turns(int letter) {
        return (letter >= '\u202A' && letter <= '\u202E') || (letter >= '\u2066' && letter <= '\u2069');
    }
}
