package org.careerladder.rules.language;

import java.util.List;

/** What a field is held against. */
public sealed interface Value {

    /** A value that stands in the rule itself. */
    sealed interface Literal extends Value {}

    /** A text, without its quotes and escapes. */
    record Text(String text) implements Literal {}

    /** A whole number. */
    record Whole(int number) implements Literal {}

    /** Yes or no. */
    record Truth(boolean holds) implements Literal {}

    /**
     * One of the words of a type.
     *
     * @param type the simple name of the type
     * @param name the word in capitals
     */
    record EnumConstant(String type, String name) implements Literal {}

    /**
     * What the policy says.
     *
     * @param name the parameter as files spell it, in kebab-case; a range's is followed by {@code -least} or {@code -most}
     */
    record PolicyValue(String name) implements Value {}

    /**
     * What an earlier pattern bound.
     *
     * @param name the name with its {@code $}
     */
    record Variable(String name) implements Value {}

    /** Any one of several, for {@code in}. */
    record AnyOf(List<Literal> literals) implements Value {
        public AnyOf {
            literals = List.copyOf(literals);
            if (literals.isEmpty()) {
                throw new IllegalArgumentException("A list of values has at least one");
            }
        }
    }
}
