package org.careerladder.files.internal.reading;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.Optional;
import org.careerladder.files.internal.tree.CoreSchema;
import org.careerladder.model.promotion.Amount;
import org.careerladder.model.source.Tree.Scalar;
import org.careerladder.model.time.Day;

/** Days, weeks and numbers as files spell them; nothing here is guessed or overflows. */
public final class Numbers {

    /** The numbers that a metric can hold. */
    static final String SCALE = "at most 15 digits before the point and 12 behind it";

    private static final int WHOLE_DIGITS = 15;
    private static final int DECIMALS = 12;
    private static final int LONGEST = 40;

    private Numbers() {}

    /** The day of an ISO date that exists. */
    static Optional<Day> day(String text) {
        if (!shaped(text, "0000-00-00")) {
            return Optional.empty();
        }
        try {
            return Optional.of(Day.of(LocalDate.parse(text)));
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }

    static String dayAdvice(String text) {
        if (!shaped(text, "0000-00-00")) {
            return "write year, month and day: 2026-11-20";
        }
        int month = Integer.parseInt(text.substring(5, 7));
        int year = Integer.parseInt(text.substring(0, 4));
        return month < 1 || month > 12
                ? "months count from 01 to 12"
                : "that month has " + YearMonth.of(year, month).lengthOfMonth() + " days";
    }

    /** Whether the text names an ISO week that exists, such as {@code 2026-W47}. */
    public static boolean isWeek(String text) {
        if (!shaped(text, "0000-W00")) {
            return false;
        }
        int week = Integer.parseInt(text.substring(6));
        var midYear = LocalDate.of(Integer.parseInt(text.substring(0, 4)), 7, 1);
        return week >= 1
                && week
                        <= IsoFields.WEEK_OF_WEEK_BASED_YEAR
                                .rangeRefinedBy(midYear)
                                .getMaximum();
    }

    /** The number of a text without point and exponent; empty where it is none. */
    static Optional<BigDecimal> whole(String text) {
        int from = text.startsWith("-") ? 1 : 0;
        boolean digits = text.length() > from
                && text.chars().skip(from).allMatch(each -> each >= '0' && each <= '9')
                && !hasLeadingZero(text);
        if (!digits) {
            return Optional.empty();
        }
        return Optional.of(text.length() > LONGEST ? BigDecimal.TEN.pow(LONGEST) : new BigDecimal(text));
    }

    static String wholeAdvice(Scalar scalar) {
        if (scalar.quoted() && whole(scalar.text()).isPresent()) {
            return "write it without quotes";
        }
        return "write digits alone, such as 3";
    }

    static boolean hasLeadingZero(String text) {
        int from = text.startsWith("-") || text.startsWith("+") ? 1 : 0;
        return text.length() > from + 1 && text.charAt(from) == '0' && Character.isDigit(text.charAt(from + 1));
    }

    static String advice(Scalar scalar) {
        if (scalar.quoted() && CoreSchema.isDecimal(scalar.text())) {
            return "write it without quotes";
        }
        return "write a decimal number such as 900 or 99.5; the unit has a key of its own";
    }

    /** The amount of a decimal number, unknown where it is out of scale. */
    static Amount amount(String text) {
        if (text.length() > LONGEST || exponentDigits(text) > 2) {
            return Amount.UNKNOWN;
        }
        var amount = Amount.of(new BigDecimal(text));
        var value = amount.value();
        boolean inScale = value.scale() <= DECIMALS && value.precision() - value.scale() <= WHOLE_DIGITS;
        return inScale ? amount : Amount.UNKNOWN;
    }

    private static int exponentDigits(String text) {
        int at = Math.max(text.indexOf('e'), text.indexOf('E'));
        return at < 0
                ? 0
                : (int) text.chars().skip(at).filter(Character::isDigit).count();
    }

    private static boolean shaped(String text, String shape) {
        if (text.length() != shape.length()) {
            return false;
        }
        for (int i = 0; i < shape.length(); i++) {
            boolean digit = text.charAt(i) >= '0' && text.charAt(i) <= '9';
            if (shape.charAt(i) == '0' ? !digit : text.charAt(i) != shape.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
