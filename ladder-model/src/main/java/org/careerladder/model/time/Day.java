package org.careerladder.model.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * A calendar day, or {@link #UNKNOWN}.
 *
 * @param epochDay days since 1970-01-01; {@link Integer#MIN_VALUE} stands for unknown
 */
public record Day(int epochDay) {

    /** Nobody said which day. */
    public static final Day UNKNOWN = new Day(Integer.MIN_VALUE);

    public static Day of(LocalDate date) {
        return new Day(Math.toIntExact(date.toEpochDay()));
    }

    /** The day of an ISO text such as {@code 2026-11-20}. */
    public static Day of(String isoDate) {
        return of(LocalDate.parse(isoDate));
    }

    public boolean known() {
        return epochDay != Integer.MIN_VALUE;
    }

    /**
     * The day as a date.
     *
     * @throws IllegalArgumentException for an unknown day
     */
    public LocalDate date() {
        if (!known()) {
            throw new IllegalArgumentException("An unknown day has no date");
        }
        return LocalDate.ofEpochDay(epochDay);
    }

    /** Whether both days are known and this one is earlier. */
    public boolean isBefore(Day other) {
        return known() && other.known() && epochDay < other.epochDay;
    }

    /** Whether both days are known and this one is later. */
    public boolean isAfter(Day other) {
        return other.isBefore(this);
    }

    /** Whole days from this day to the other, both known; negative where the other is earlier. */
    public int daysTo(Day other) {
        return (int) ChronoUnit.DAYS.between(date(), other.date());
    }

    /** Whole months from this day to the other, both known; negative where the other is earlier. */
    public int monthsTo(Day other) {
        return (int) ChronoUnit.MONTHS.between(date(), other.date());
    }

    /** The day that lies the span back; unknown stays unknown. */
    public Day minus(Span span) {
        return known() ? of(date().minus(span.count(), span.unit().chrono())) : this;
    }

    /** The day that lies the span ahead; unknown stays unknown. */
    public Day plus(Span span) {
        return known() ? of(date().plus(span.count(), span.unit().chrono())) : this;
    }

    /** The ISO date, or {@code unknown}. */
    @Override
    public String toString() {
        return known() ? date().toString() : "unknown";
    }
}
