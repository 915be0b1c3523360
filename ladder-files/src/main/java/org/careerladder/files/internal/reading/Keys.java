package org.careerladder.files.internal.reading;

import java.util.ArrayList;
import java.util.List;

/**
 * The keys that one kind of map has.
 *
 * @param name what the map is, as the schema's definitions call it
 * @param required the keys that it must have
 * @param optional the keys that it may have
 * @param later the keys that the contract knows and this version refuses
 */
public record Keys(String name, List<String> required, List<String> optional, List<String> later) {

    public Keys {
        required = List.copyOf(required);
        optional = List.copyOf(optional);
        later = List.copyOf(later);
    }

    public static Keys of(String name) {
        return new Keys(name, List.of(), List.of(), List.of());
    }

    public Keys required(String... keys) {
        return new Keys(name, List.of(keys), optional, later);
    }

    public Keys optional(String... keys) {
        return new Keys(name, required, List.of(keys), later);
    }

    public Keys later(String... keys) {
        return new Keys(name, required, optional, List.of(keys));
    }

    /** Every key that is read. */
    public List<String> all() {
        var all = new ArrayList<>(required);
        all.addAll(optional);
        return List.copyOf(all);
    }
}
