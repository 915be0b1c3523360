package org.careerladder.rules.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the patterns of a rule have bound so far. */
final class Scope {

    /** What a variable stands for. */
    sealed interface Bound {
        /** A whole fact. */
        record ToFact(String type) implements Bound {}

        /** The value of a field. */
        record ToField(FactField field) implements Bound {}

        /** Something of an unknown type or field, of which a problem was told. */
        record ToUnknown() implements Bound {}

        /** Something that was bound under {@code not} or {@code exists} and so never leaves it. */
        record Hidden() implements Bound {}
    }

    private final Map<String, Bound> bound = new HashMap<>();
    private boolean lacking;

    /** From now on a variable that is not known may be bound in what could not be read, or one twice that stands alone. */
    void mayLackSome() {
        lacking = true;
    }

    Optional<Bound> find(String variable) {
        var known = Optional.ofNullable(bound.get(variable));
        return known.isEmpty() && lacking ? Optional.of(new Bound.ToUnknown()) : known;
    }

    /** Binds a variable; false where it is taken. */
    boolean bind(String variable, Bound to) {
        return bound.putIfAbsent(variable, to) == null || lacking;
    }

    /** The variables that stand for facts. */
    List<String> facts() {
        return namesOf(Bound.ToFact.class);
    }

    /** The variables that stand for values. */
    List<String> values() {
        return namesOf(Bound.ToField.class);
    }

    private List<String> namesOf(Class<? extends Bound> kind) {
        var names = new ArrayList<String>();
        bound.forEach((name, to) -> {
            if (kind.isInstance(to)) {
                names.add(name);
            }
        });
        return names.stream().sorted().toList();
    }
}
