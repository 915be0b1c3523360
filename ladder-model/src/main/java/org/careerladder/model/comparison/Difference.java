package org.careerladder.model.comparison;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.function.Function;

/**
 * How one thing that a record lists differs from what the other one lists.
 *
 * @param <T> the type of the thing
 */
public sealed interface Difference<T> {

    /** It was there before, and is there no more. */
    record Gone<T>(T before) implements Difference<T> {}

    /** It was not there before. */
    record Come<T>(T after) implements Difference<T> {}

    /** It was there before, and says something else now. */
    record Turned<T>(T before, T after) implements Difference<T> {}

    /**
     * What differs between two lists: first what is gone, in the order in which it stood; then what turned and what came, in the
     * order in which it stands.
     *
     * @param key what makes a thing of one list the same thing in the other; in each list once
     * @param same whether the two say the same
     */
    static <T, K> List<Difference<T>> between(
            List<T> before, List<T> after, Function<T, K> key, BiPredicate<T, T> same) {
        var old = byKey(before, key);
        var now = byKey(after, key);
        var differences = new ArrayList<Difference<T>>();
        old.forEach((each, thing) -> {
            if (!now.containsKey(each)) {
                differences.add(new Gone<>(thing));
            }
        });
        now.forEach((each, thing) -> {
            var was = old.get(each);
            if (was == null) {
                differences.add(new Come<>(thing));
            } else if (!same.test(was, thing)) {
                differences.add(new Turned<>(was, thing));
            }
        });
        return List.copyOf(differences);
    }

    /** What is gone, in its order. */
    static <T> List<T> gone(List<Difference<T>> differences) {
        var gone = new ArrayList<T>();
        for (Difference<T> each : differences) {
            if (each instanceof Gone<T> thing) {
                gone.add(thing.before());
            }
        }
        return List.copyOf(gone);
    }

    /** What came, in its order. */
    static <T> List<T> come(List<Difference<T>> differences) {
        var come = new ArrayList<T>();
        for (Difference<T> each : differences) {
            if (each instanceof Come<T> thing) {
                come.add(thing.after());
            }
        }
        return List.copyOf(come);
    }

    /** What says something else now, in its order. */
    static <T> List<Turned<T>> turned(List<Difference<T>> differences) {
        var turned = new ArrayList<Turned<T>>();
        for (Difference<T> each : differences) {
            if (each instanceof Turned<T> thing) {
                turned.add(thing);
            }
        }
        return List.copyOf(turned);
    }

    private static <T, K> Map<K, T> byKey(List<T> things, Function<T, K> key) {
        var byKey = new LinkedHashMap<K, T>();
        things.forEach(thing -> byKey.putIfAbsent(key.apply(thing), thing));
        return byKey;
    }
}
