package org.careerladder.rules.language;

import java.util.Optional;
import org.careerladder.model.facts.Fact;
import org.careerladder.model.language.Lexicon;
import org.careerladder.model.time.Day;

/**
 * A field as texts print it.
 *
 * @param field the field, or that of its name
 * @param guard the claim that says whether it is known
 */
record PrintedField(FactField field, Optional<FactField> guard) {

    /** How a day that is not known prints where a fact has it as a text. */
    private static final String UNKNOWN_DAY = Day.UNKNOWN.toString();

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

    String print(Fact fact, Lexicon lexicon) {
        boolean unknown = guard.isPresent() && Boolean.FALSE.equals(guard.get().read(fact));
        return unknown ? lexicon.unknown() : print(field.read(fact), lexicon);
    }

    private String print(Object value, Lexicon lexicon) {
        if (value instanceof Integer number) {
            return field.isShare() ? lexicon.percent(number) : number.toString();
        }
        if (value instanceof Boolean holds) {
            return lexicon.yesOrNo(holds);
        }
        if (value instanceof Enum<?> word) {
            return lexicon.word(word);
        }
        return isUnknownDay(value) ? lexicon.unknown() : value.toString();
    }

    private boolean isUnknownDay(Object value) {
        return field.name().equals("decision") && value.equals(UNKNOWN_DAY);
    }
}
