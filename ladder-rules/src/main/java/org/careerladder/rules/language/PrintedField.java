package org.careerladder.rules.language;

import java.util.Optional;
import org.careerladder.model.facts.Fact;

/**
 * A field as texts print it.
 *
 * @param field the field, or that of its name
 * @param guard the claim that says whether it is known
 */
record PrintedField(FactField field, Optional<FactField> guard) {

    static final String UNKNOWN = "unknown";

    /**
     * The field that a placeholder stands for.
     *
     * @throws IllegalArgumentException where the type has none
     */
    static PrintedField of(FactType type, String kebab) {
        var own = type.field(Spelling.camel(kebab))
                .orElseThrow(() -> new IllegalArgumentException("`" + type + "` has nothing for `{" + kebab + "}`"));
        return new PrintedField(type.field(own.name() + "Name").orElse(own), type.field(own.guard()));
    }

    String print(Fact fact) {
        boolean unknown = guard.isPresent() && Boolean.FALSE.equals(guard.get().read(fact));
        return unknown ? UNKNOWN : print(field.read(fact));
    }

    private String print(Object value) {
        if (value instanceof Integer number) {
            return field.isShare() ? PrintedValue.percent(number) : number.toString();
        }
        if (value instanceof Boolean holds) {
            return PrintedValue.yesOrNo(holds);
        }
        return value instanceof Enum<?> word ? Spelling.words(word) : value.toString();
    }
}
