package org.careerladder.model.time;

import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A length of time in the unit in which somebody said it: {@code 12 months} is not {@code 365 days}.
 *
 * @param count how many, 0 to 10,000
 * @param unit of what
 */
public record Span(int count, Unit unit) {

    /** A unit of time; weeks count as days and years as months where rules compare. */
    public enum Unit {
        DAYS(ChronoUnit.DAYS, 1),
        WEEKS(ChronoUnit.WEEKS, 7),
        MONTHS(ChronoUnit.MONTHS, 30),
        YEARS(ChronoUnit.YEARS, 365);

        private final ChronoUnit chrono;
        private final int roughDays;

        Unit(ChronoUnit chrono, int roughDays) {
            this.chrono = chrono;
            this.roughDays = roughDays;
        }

        ChronoUnit chrono() {
            return chrono;
        }
    }

    /** No time at all. */
    public static final Span ZERO = new Span(0, Unit.DAYS);

    private static final Pattern TEXT = Pattern.compile("([0-9]{1,5}) (day|week|month|year)s?");
    private static final int MOST = 10_000;

    public Span {
        if (count < 0 || count > MOST) {
            throw new IllegalArgumentException("A span counts from 0 to " + MOST + ", not " + count);
        }
    }

    /** The span of a text such as {@code 12 months} or {@code 1 week}; empty where the text is none. */
    public static Optional<Span> parse(String text) {
        var matcher = TEXT.matcher(text);
        if (!matcher.matches() || Integer.parseInt(matcher.group(1)) > MOST) {
            return Optional.empty();
        }
        var unit = Unit.valueOf(matcher.group(2).toUpperCase(Locale.ROOT) + "S");
        return Optional.of(new Span(Integer.parseInt(matcher.group(1)), unit));
    }

    public static Span months(int count) {
        return new Span(count, Unit.MONTHS);
    }

    /** Whether the span is said in months or years, and so counts in months. */
    public boolean countsInMonths() {
        return unit == Unit.MONTHS || unit == Unit.YEARS;
    }

    /** The number of whole months; only for spans that count in months. */
    public int inMonths() {
        if (!countsInMonths()) {
            throw new IllegalArgumentException(this + " does not count in months");
        }
        return unit == Unit.YEARS ? 12 * count : count;
    }

    /** The number of days; only for spans that do not count in months. */
    public int inDays() {
        if (countsInMonths()) {
            throw new IllegalArgumentException(this + " does not count in days");
        }
        return unit == Unit.WEEKS ? 7 * count : count;
    }

    /** About how many days, for bounds alone: a month is 30, a year 365. */
    public int roughDays() {
        return count * unit.roughDays;
    }

    /** {@code 12 months}, {@code 1 week}. */
    @Override
    public String toString() {
        String plural = unit.name().toLowerCase(Locale.ROOT);
        return count + " " + (count == 1 ? plural.substring(0, plural.length() - 1) : plural);
    }
}
