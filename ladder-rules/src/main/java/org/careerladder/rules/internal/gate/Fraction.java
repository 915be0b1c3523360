package org.careerladder.rules.internal.gate;

import java.math.BigInteger;

/**
 * An exact part of a whole, in lowest terms.
 *
 * @param above the numerator
 * @param below the denominator; above 0
 */
record Fraction(BigInteger above, BigInteger below) {

    static final Fraction ONE = new Fraction(BigInteger.ONE, BigInteger.ONE);

    Fraction {
        var divisor = above.gcd(below);
        above = above.divide(divisor);
        below = below.divide(divisor);
    }

    /** So many of so many parts of it. */
    Fraction times(BigInteger parts, BigInteger ofParts) {
        return new Fraction(above.multiply(parts), below.multiply(ofParts));
    }

    /** The least number that both divide. */
    static BigInteger multiple(BigInteger one, BigInteger other) {
        return one.multiply(other).divide(one.gcd(other));
    }
}
