package org.careerladder.model.promotion;

import java.math.BigDecimal;

/**
 * A number that somebody wrote down, exactly, or {@link #UNKNOWN}.
 *
 * @param value the number, without trailing zeros; 0 where unknown
 * @param known whether somebody said it
 */
public record Amount(BigDecimal value, boolean known) {

    public static final Amount UNKNOWN = new Amount(BigDecimal.ZERO, false);

    public Amount {
        value = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
    }

    public static Amount of(BigDecimal value) {
        return new Amount(value, true);
    }

    public static Amount of(long value) {
        return of(BigDecimal.valueOf(value));
    }

    @Override
    public String toString() {
        return known ? value.toPlainString() : "unknown";
    }
}
