package org.careerladder.files.internal.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * How files spell the constants of an enum: in kebab-case, or as they are.
 *
 * @param <E> the enum
 */
public final class Names<E extends Enum<E>> {

    private final Map<String, E> constants = new LinkedHashMap<>();

    private Names(List<E> constants, Function<E, String> spelling) {
        constants.forEach(each -> this.constants.put(spelling.apply(each), each));
    }

    /** Every constant. */
    public static <E extends Enum<E>> Names<E> of(Class<E> type) {
        return new Names<>(List.of(type.getEnumConstants()), Names::word);
    }

    /** Every constant but one, which no file names. */
    public static <E extends Enum<E>> Names<E> but(E unnamed) {
        var named = new ArrayList<>(List.of(unnamed.getDeclaringClass().getEnumConstants()));
        named.remove(unnamed);
        return new Names<>(named, Names::word);
    }

    /** Every constant as it is: what programs write is spelled so. */
    public static <E extends Enum<E>> Names<E> constants(Class<E> type) {
        return new Names<>(List.of(type.getEnumConstants()), Enum::name);
    }

    /** How files spell a constant. */
    public static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public Optional<E> of(String word) {
        return Optional.ofNullable(constants.get(word));
    }

    public List<String> words() {
        return List.copyOf(constants.keySet());
    }
}
