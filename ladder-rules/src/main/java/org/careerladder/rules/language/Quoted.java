package org.careerladder.rules.language;

/** Texts as DRL spells them. */
final class Quoted {

    private Quoted() {}

    static String text(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }

    static String literal(Value.Literal literal) {
        if (literal instanceof Value.Text text) {
            return text(text.text());
        }
        if (literal instanceof Value.Whole whole) {
            return Integer.toString(whole.number());
        }
        if (literal instanceof Value.EnumConstant constant) {
            return constant.type() + "." + constant.name();
        }
        return Boolean.toString(((Value.Truth) literal).holds());
    }
}
