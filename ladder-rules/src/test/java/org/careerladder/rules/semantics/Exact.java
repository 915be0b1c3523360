package org.careerladder.rules.semantics;

import java.math.BigInteger;
import org.careerladder.model.ladder.Score;

/** A fraction as it is learnt at school; nothing is rounded. */
record Exact(BigInteger above, BigInteger below) implements Comparable<Exact> {

    static final Exact ZERO = new Exact(BigInteger.ZERO, BigInteger.ONE);

    static Exact of(Score score) {
        return new Exact(BigInteger.valueOf(score.tenThousandths()), BigInteger.valueOf(10_000));
    }

    static Exact of(int whole) {
        return new Exact(BigInteger.valueOf(whole), BigInteger.ONE);
    }

    Exact plus(Exact other) {
        return new Exact(above.multiply(other.below).add(other.above.multiply(below)), below.multiply(other.below));
    }

    Exact times(Exact other) {
        return new Exact(above.multiply(other.above), below.multiply(other.below));
    }

    Exact over(Exact other) {
        return new Exact(above.multiply(other.below), below.multiply(other.above));
    }

    Exact atMost(Exact other) {
        return compareTo(other) <= 0 ? this : other;
    }

    @Override
    public int compareTo(Exact other) {
        return above.multiply(other.below).compareTo(other.above.multiply(below));
    }
}
