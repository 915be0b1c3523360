package org.careerladder.rules.interpreter;

import java.util.Optional;
import org.careerladder.model.facts.Fact;
import org.careerladder.rules.language.FactField;
import org.careerladder.rules.language.FactType;
import org.careerladder.rules.language.Value;

/**
 * Reads one field of facts, and the claim that says whether it is known.
 *
 * @param field the field
 * @param guard the claim; empty where it is always known
 */
record FieldReader(FactField field, Optional<FactField> guard) {

    /** Stands for a value that is not known. */
    static final Object UNKNOWN = new Object();

    /**
     * The reader of a field by its name.
     *
     * @throws IllegalArgumentException where the type has none: the rule was not checked
     */
    static FieldReader of(FactType type, String name) {
        var field = type.field(name)
                .orElseThrow(() -> new IllegalArgumentException("`" + type + "` has no field `" + name + "`"));
        return new FieldReader(field, type.field(field.guard()));
    }

    /** A text, a number, a yes or no, or a word by its name; or {@link #UNKNOWN}. */
    Object read(Fact fact) {
        if (guard.isPresent() && Boolean.FALSE.equals(guard.get().read(fact))) {
            return UNKNOWN;
        }
        var value = field.read(fact);
        return value instanceof Enum<?> word ? word.name() : value;
    }

    /** Something that was read, as rules spell it. */
    Value.Literal spelled(Object value) {
        return switch (field.kind()) {
            case TEXT -> new Value.Text((String) value);
            case WHOLE -> new Value.Whole((Integer) value);
            case CLAIM -> new Value.Truth((Boolean) value);
            case WORD -> new Value.EnumConstant(field.words().orElseThrow().name(), (String) value);
        };
    }
}
