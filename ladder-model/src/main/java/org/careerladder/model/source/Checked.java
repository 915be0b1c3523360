package org.careerladder.model.source;

import java.util.List;
import java.util.function.Function;

/**
 * A value, or every problem that stood in its way.
 *
 * @param <T> the type of the value
 */
public sealed interface Checked<T> {

    /** A value that was found in order. */
    record Sound<T>(T value) implements Checked<T> {}

    /** What stood in the way: at least one problem. */
    record Faulty<T>(List<Problem> problems) implements Checked<T> {
        public Faulty {
            problems = List.copyOf(problems);
            if (problems.isEmpty()) {
                throw new IllegalArgumentException("A faulty result names at least one problem");
            }
        }
    }

    static <T> Checked<T> sound(T value) {
        return new Sound<>(value);
    }

    static <T> Checked<T> faulty(List<Problem> problems) {
        return new Faulty<>(problems);
    }

    static <T> Checked<T> faulty(Problem problem) {
        return new Faulty<>(List.of(problem));
    }

    /** The value where there is no problem, else the problems. */
    static <T> Checked<T> of(T value, List<Problem> problems) {
        return problems.isEmpty() ? sound(value) : faulty(problems);
    }

    default boolean isSound() {
        return this instanceof Sound<T>;
    }

    /** The problems; empty for a sound value. */
    default List<Problem> problems() {
        return this instanceof Faulty<T> faulty ? faulty.problems() : List.of();
    }

    /**
     * The value.
     *
     * @throws ProblemsException with every problem, where there is one
     */
    default T orThrow() {
        if (this instanceof Sound<T> sound) {
            return sound.value();
        }
        throw new ProblemsException(problems());
    }

    default <R> Checked<R> map(Function<? super T, ? extends R> change) {
        return this instanceof Sound<T> sound ? sound(change.apply(sound.value())) : faulty(problems());
    }

    default <R> Checked<R> then(Function<? super T, Checked<R>> next) {
        return this instanceof Sound<T> sound ? next.apply(sound.value()) : faulty(problems());
    }
}
