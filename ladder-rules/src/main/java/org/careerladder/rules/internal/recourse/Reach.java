package org.careerladder.rules.internal.recourse;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.careerladder.model.facts.Subject;

/**
 * What a change may alter in the facts of a case: never less than it does.
 *
 * @param touches types of facts, and which fields of which subjects
 */
record Reach(List<Touch> touches) {

    Reach {
        touches = List.copyOf(touches);
    }

    /**
     * A type of fact, and what of it may change.
     *
     * @param type its name, as rules use it
     * @param subjects of which subjects
     * @param fields which fields; empty for all
     */
    record Touch(String type, Predicate<Subject> subjects, Set<String> fields) {

        private boolean field(String field) {
            return fields.isEmpty() || fields.contains(field);
        }
    }

    static Reach of(Touch... touches) {
        return new Reach(List.of(touches));
    }

    /** Everything that some types say of anybody. */
    static Touch every(String type) {
        return new Touch(type, subject -> true, Set.of());
    }

    /** Everything that a type says of one subject, by its id. */
    static Touch one(String type, String id) {
        return new Touch(type, subject -> subject.id().equals(id), Set.of());
    }

    static Touch fields(String type, String... fields) {
        return new Touch(type, subject -> true, Set.of(fields));
    }

    /** What is altered when somebody speaks who may be new to the case. */
    static List<Touch> answering() {
        return List.of(fields("Support", "people", "answered", "outside"), fields("Asking", "managerNamed"));
    }

    /** Whether it may alter a field of a fact. */
    boolean touches(String type, Subject subject, String field) {
        return touches.stream()
                .anyMatch(touch -> touch.type().equals(type)
                        && touch.field(field)
                        && touch.subjects().test(subject));
    }

    /** Whether it may alter a field of any fact of a type, or add one. */
    boolean touches(String type, String field) {
        return touches.stream().anyMatch(touch -> touch.type().equals(type) && touch.field(field));
    }
}
