package org.careerladder.files;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import org.careerladder.model.time.Day;

/** Seeded choices: the same seed makes the same sample. */
final class Dice {

    private static final List<String> TEXTS = List.of(
            "Plain words",
            "yes",
            "no",
            "null",
            "~",
            "010",
            "1e5",
            "- a dash",
            "a: colon",
            "# hash",
            "ends with colon:",
            " padded ",
            "line\nbreak",
            "tab\there",
            "quote \" and \\ slash",
            "Größe, naïve; 東京",
            "👩‍💻 at work",
            "\u202Ereversed",
            "{ braces }",
            "[brackets], and more",
            "'single'",
            "*star & amp ! bang",
            "| pipe",
            "> 3",
            "%percent",
            "@at",
            "`tick`",
            "<script>alert(1)</script>",
            "2026-11-20",
            "12 months",
            "e\u0301 decomposed",
            "\u2028separator");

    private final Random random;

    Dice(long seed) {
        this.random = new Random(seed);
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    boolean rarely() {
        return below(4) == 0;
    }

    boolean often() {
        return !rarely();
    }

    <T> T of(List<T> some) {
        return some.get(below(some.size()));
    }

    <E extends Enum<E>> E of(Class<E> type) {
        return type.getEnumConstants()[below(type.getEnumConstants().length)];
    }

    String text() {
        return of(TEXTS);
    }

    /** A text on one line, without space around it and without characters that nobody sees. */
    String line() {
        String drawn = text();
        return drawn.strip().equals(drawn) && drawn.codePoints().noneMatch(Dice::isUnseen) ? drawn : "Plain words";
    }

    private static boolean isUnseen(int letter) {
        return Character.isISOControl(letter) || letter == '\u202E';
    }

    String maybe() {
        return rarely() ? "" : text();
    }

    /** A day in the three years before 2026-11-20, or unknown. */
    Day day() {
        return rarely() ? Day.UNKNOWN : known();
    }

    Day known() {
        return new Day(Day.of("2026-11-20").epochDay() - below(1_000));
    }

    /** Some members, each once, in some order. */
    <T> List<T> some(List<T> all, int most) {
        var shuffled = new ArrayList<>(all);
        Collections.shuffle(shuffled, random);
        return List.copyOf(shuffled.subList(0, below(Math.min(most, shuffled.size()) + 1)));
    }

    <T> List<T> list(int most, IntFunction<T> each) {
        var members = new ArrayList<T>();
        int size = below(most + 1);
        for (int i = 0; i < size; i++) {
            members.add(each.apply(i));
        }
        return members;
    }
}
