package org.careerladder.rules.language;

import java.util.List;
import org.careerladder.model.facts.Attributes;
import org.careerladder.model.facts.CandidateFacts;
import org.careerladder.model.facts.Fact;
import org.careerladder.model.facts.Means;
import org.careerladder.model.pack.AttributeType;
import org.careerladder.model.pack.ParameterKind;

/**
 * An attribute that a pack declares, as a field of the candidate's fact; or the claim beside it that says whether it is known.
 *
 * @param type the attribute
 * @param asksWhetherKnown whether it is the claim
 */
record AttributeField(AttributeType type, boolean asksWhetherKnown) {

    private static final String KNOWN = "Known";

    String path() {
        return value() + (asksWhetherKnown ? KNOWN : "");
    }

    private String value() {
        return Spelling.ATTRIBUTES + Spelling.camel(type.name());
    }

    String guard() {
        return asksWhetherKnown ? "" : value() + KNOWN;
    }

    Class<?> javaType() {
        return asksWhetherKnown
                ? boolean.class
                : switch (type.kind()) {
                    case COUNT, SHARE, DURATION -> int.class;
                    case YES_NO -> boolean.class;
                    case CHOICE, RATING, RANGE, ROLES -> String.class;
                };
    }

    String meaning() {
        return asksWhetherKnown ? "The case says it" : type.means();
    }

    String unit() {
        if (asksWhetherKnown) {
            return "";
        }
        return type.kind() == ParameterKind.SHARE ? FactField.BASIS_POINTS : type.unit();
    }

    Means.Names names() {
        return type.kind() == ParameterKind.RATING ? Means.Names.LABEL : Means.Names.ANYTHING;
    }

    List<String> choices() {
        return asksWhetherKnown ? List.of() : type.choices();
    }

    String expression() {
        return Spelling.ATTRIBUTES + accessor() + "(" + Quoted.text(type.name()) + ")";
    }

    private String accessor() {
        var type = javaType();
        return asksWhetherKnown ? "known" : type == int.class ? "number" : type == boolean.class ? "claim" : "word";
    }

    Object read(Fact fact) {
        return read(((CandidateFacts) fact).attributes());
    }

    private Object read(Attributes attributes) {
        return switch (accessor()) {
            case "known" -> attributes.known(type.name());
            case "number" -> attributes.number(type.name());
            case "claim" -> attributes.claim(type.name());
            default -> attributes.word(type.name());
        };
    }
}
