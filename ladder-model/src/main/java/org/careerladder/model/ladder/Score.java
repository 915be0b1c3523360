package org.careerladder.model.ladder;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A number of points, the value of a label, or a weight: exact, with at most four decimals, so that a sum of them is exact too.
 *
 * @param tenThousandths the number in ten-thousandths; 0 to {@link #MOST}
 */
public record Score(long tenThousandths) implements Comparable<Score> {

    /** The highest score, 100,000, in ten-thousandths. */
    public static final long MOST = 1_000_000_000;

    private static final int DECIMALS = 4;

    public Score {
        if (tenThousandths < 0 || tenThousandths > MOST) {
            throw new IllegalArgumentException("A score lies between 0 and 100,000: " + tenThousandths);
        }
    }

    /**
     * A whole score.
     *
     * @throws IllegalArgumentException below 0 and above 100,000
     */
    public static Score of(int whole) {
        return new Score(whole * 10_000L);
    }

    /** The score of a number; empty where it is negative, above 100,000 or finer than four decimals. */
    public static Optional<Score> of(BigDecimal number) {
        var plain = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
        boolean inScale = plain.signum() >= 0 && plain.scale() <= DECIMALS && plain.precision() - plain.scale() <= 6;
        return Optional.of(plain)
                .filter(each -> inScale && each.movePointRight(DECIMALS).longValueExact() <= MOST)
                .map(each -> new Score(each.movePointRight(DECIMALS).longValueExact()));
    }

    @Override
    public int compareTo(Score other) {
        return Long.compare(tenThousandths, other.tenThousandths);
    }

    /** The number as people write it, such as {@code 12} or {@code 3.2}. */
    @Override
    public String toString() {
        return BigDecimal.valueOf(tenThousandths, DECIMALS).stripTrailingZeros().toPlainString();
    }
}
