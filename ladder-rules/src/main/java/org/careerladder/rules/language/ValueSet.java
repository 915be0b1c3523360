package org.careerladder.rules.language;

import java.util.HashSet;
import java.util.Set;

/** Values that a field may still have. */
sealed interface ValueSet {

    /** The values that are in both. */
    ValueSet and(ValueSet other);

    boolean isEmpty();

    /**
     * Whole numbers.
     *
     * @param least the inclusive least
     * @param most the inclusive most
     * @param without those in between that are left out
     */
    record Numbers(long least, long most, Set<Long> without) implements ValueSet {

        static final Numbers ALL = new Numbers(Integer.MIN_VALUE, Integer.MAX_VALUE, Set.of());

        public Numbers {
            without = Set.copyOf(without);
        }

        static Numbers from(long least) {
            return new Numbers(least, ALL.most, Set.of());
        }

        static Numbers upTo(long most) {
            return new Numbers(ALL.least, most, Set.of());
        }

        static Numbers only(long number) {
            return new Numbers(number, number, Set.of());
        }

        static Numbers not(long number) {
            return new Numbers(ALL.least, ALL.most, Set.of(number));
        }

        @Override
        public ValueSet and(ValueSet other) {
            var numbers = (Numbers) other;
            return new Numbers(
                    Math.max(least, numbers.least), Math.min(most, numbers.most), both(without, numbers.without));
        }

        @Override
        public boolean isEmpty() {
            long inBetween = without.stream()
                    .filter(number -> number >= least && number <= most)
                    .count();
            return most - least + 1 <= inBetween;
        }
    }

    /**
     * Words, texts or claims.
     *
     * @param words those that are left, or those that are not
     * @param listed whether the words are those that are left
     */
    record Words(Set<String> words, boolean listed) implements ValueSet {

        static final Words ALL = new Words(Set.of(), false);

        public Words {
            words = Set.copyOf(words);
        }

        static Words only(Set<String> words) {
            return new Words(words, true);
        }

        static Words not(Set<String> words) {
            return new Words(words, false);
        }

        @Override
        public ValueSet and(ValueSet other) {
            var others = (Words) other;
            if (!listed) {
                return others.listed ? others.and(this) : not(both(words, others.words));
            }
            var left = new HashSet<>(words);
            left.removeIf(word -> others.words.contains(word) != others.listed);
            return only(left);
        }

        @Override
        public boolean isEmpty() {
            return listed && words.isEmpty();
        }
    }

    private static <T> Set<T> both(Set<T> one, Set<T> other) {
        var both = new HashSet<>(one);
        both.addAll(other);
        return both;
    }
}
