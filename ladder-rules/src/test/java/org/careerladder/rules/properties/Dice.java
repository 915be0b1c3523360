package org.careerladder.rules.properties;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Throws that are the same for the same seed. */
final class Dice {

    private final Random random;

    Dice(long seed) {
        // Neighbouring seeds of this generator begin alike; a large odd factor keeps them apart.
        this.random = new Random(seed * 0x9E37_79B9_7F4A_7C15L);
    }

    /** From 0 to below this. */
    int below(int bound) {
        return random.nextInt(bound);
    }

    /** From this to that, both included. */
    int from(int least, int most) {
        return least + below(most - least + 1);
    }

    /** True in so many of a hundred throws. */
    boolean in100(int percent) {
        return below(100) < percent;
    }

    <T> T one(List<T> of) {
        return of.get(below(of.size()));
    }

    @SafeVarargs
    final <T> T oneOf(T... of) {
        return of[below(of.length)];
    }

    /** Each with this chance, in their order. */
    <T> List<T> some(List<T> of, int percent) {
        return of.stream().filter(each -> in100(percent)).toList();
    }

    <T> List<T> shuffled(List<T> of) {
        var shuffled = new ArrayList<>(of);
        Collections.shuffle(shuffled, random);
        return shuffled;
    }
}
