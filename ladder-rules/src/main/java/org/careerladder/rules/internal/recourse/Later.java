package org.careerladder.rules.internal.recourse;

import java.util.OptionalInt;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.careerladder.model.explanation.Truth;
import org.careerladder.rules.interpreter.Attempt;
import org.careerladder.rules.interpreter.Held;
import org.careerladder.rules.interpreter.Reading;
import org.careerladder.rules.interpreter.Trial;
import org.careerladder.rules.language.FactField;
import org.careerladder.rules.language.Value;
import org.careerladder.rules.language.Vocabulary;

/**
 * When something goes by itself, because a number of days or months is reached.
 *
 * @param vocabulary what the fields count
 * @param horizon how many days ahead is looked at most; 0 where nobody waits
 */
record Later(Vocabulary vocabulary, int horizon) {

    private static final int SHORTEST_MONTH = 28;
    private static final int LONGEST_MONTH = 31;

    /**
     * The first day on which a finding can be gone, as far as time is why it stands.
     *
     * @param from how many days pass already
     * @param stands whether it stands on a day though everything is done that touches it
     */
    OptionalInt day(Attempt found, int from, IntPredicate stands) {
        return found.parts().stream()
                .flatMap(part -> part.trials().stream())
                .flatMap(trial -> trial.readings().stream().map(reading -> days(trial, reading)))
                .flatMapToInt(ahead -> ahead.days(from, horizon))
                .filter(day -> !stands.test(day))
                .findFirst();
    }

    /** The days that may be the first, from now on; none where a reading does not count time. */
    private record Ahead(int least, int most) {

        private static final Ahead NEVER = new Ahead(1, 0);

        IntStream days(int from, int horizon) {
            return IntStream.rangeClosed(from + Math.max(1, least), Math.min(from + most, horizon));
        }
    }

    private Ahead days(Trial trial, Reading reading) {
        String unit = vocabulary
                .type(trial.pattern().type())
                .flatMap(type -> type.field(Fields.of(reading.condition())))
                .map(FactField::unit)
                .orElse("");
        var distance = distance(reading);
        if (reading.truth() == Truth.UNKNOWN || distance.isEmpty()) {
            return Ahead.NEVER;
        }
        int far = distance.getAsInt();
        return switch (unit) {
            case "days" -> new Ahead(far, far + 1);
            case "months" -> new Ahead((far - 1) * SHORTEST_MONTH, (far + 1) * LONGEST_MONTH);
            default -> Ahead.NEVER;
        };
    }

    private static OptionalInt distance(Reading reading) {
        return reading.actual() instanceof Held.Known actual
                        && reading.required() instanceof Held.Known required
                        && actual.values().get(0) instanceof Value.Whole is
                        && required.values().get(0) instanceof Value.Whole asked
                ? OptionalInt.of(Math.abs(is.number() - asked.number()))
                : OptionalInt.empty();
    }
}
