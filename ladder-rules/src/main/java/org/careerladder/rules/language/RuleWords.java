package org.careerladder.rules.language;

import java.util.List;
import java.util.function.Function;
import org.careerladder.model.explanation.Relation;
import org.careerladder.model.language.Language;
import org.careerladder.rules.language.Pattern.Quantifier;

/**
 * What must hold for a rule to fire, in words: for people who read neither spelling. Fields go by their names, with what they mean
 * behind claims. For many threads.
 */
public final class RuleWords {

    /**
     * One fact that a rule asks for.
     *
     * @param fact which, such as {@code each standing} or {@code no goal status}
     * @param conditions what must hold of it, all of it; empty where any will do
     */
    public record Asked(String fact, List<String> conditions) {

        public Asked {
            conditions = List.copyOf(conditions);
        }
    }

    private final Vocabulary vocabulary;
    private final Wording wording;

    /** The words of a vocabulary in a language, or in the nearest one that it narrows; in English where there are none. */
    public RuleWords(Vocabulary vocabulary, Language language) {
        this.vocabulary = vocabulary;
        this.wording = Wording.of(language);
    }

    /** Every fact that a rule asks for, in its order. */
    public List<Asked> of(Rule rule) {
        return rule.patterns().stream().map(this::asked).toList();
    }

    /** Which fact a pattern asks for, such as {@code each standing} or {@code no goal status}. */
    public String fact(Pattern pattern) {
        return wording.fact(quantity(pattern), pattern.type());
    }

    /**
     * One comparison or claim.
     *
     * @param leaf the comparison or claim
     * @param type the type whose field it reads
     * @param holds whether it is to hold, or not to
     */
    public String of(Condition leaf, FactType type, boolean holds) {
        return words(leaf, type, holds);
    }

    /** A field of a type, such as {@code months in level}. */
    public String name(String type, String kebab) {
        return vocabulary.type(type).stream()
                .flatMap(found -> found.fields().stream())
                .filter(field -> field.kebabName().equals(kebab))
                .map(field -> wording.field(type, field))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No field `" + kebab + "` of `" + type + "`"));
    }

    /** How a comparison or claim holds its field against the value, or not. */
    public static Relation relation(Condition leaf, boolean holds) {
        if (!(leaf instanceof Condition.Test test)) {
            return Relation.CLAIM;
        }
        return switch (holds ? test.operator() : test.operator().opposite()) {
            case EQUAL -> Relation.IS;
            case NOT_EQUAL -> Relation.IS_NOT;
            case LESS -> Relation.LESS;
            case AT_MOST -> Relation.AT_MOST;
            case MORE -> Relation.MORE;
            case AT_LEAST -> Relation.AT_LEAST;
            case IN -> holds ? Relation.IS : Relation.IS_NOT;
            case CONTAINS -> Relation.CONTAINS;
        };
    }

    /** A value as it is said of a field. */
    public String of(Value.Literal value, FactField field) {
        return literal(value, field);
    }

    /** One value or the other. */
    public String either(String one, String other) {
        return wording.say("or", one, other);
    }

    private Asked asked(Pattern pattern) {
        var type = vocabulary
                .type(pattern.type())
                .orElseThrow(() -> new IllegalArgumentException("No type `" + pattern.type() + "`"));
        return new Asked(
                fact(pattern),
                pattern.conditions().stream()
                        .map(each -> words(each, type, true))
                        .toList());
    }

    private static String quantity(Pattern pattern) {
        if (pattern.quantifier() == Quantifier.NOT) {
            return "no";
        }
        return Vocabulary.isAlwaysThere(pattern.type()) ? "the" : pattern.isPositive() ? "each" : "some";
    }

    private String words(Condition condition, FactType type, boolean holds) {
        if (condition instanceof Condition.Not not) {
            return words(not.part(), type, !holds);
        }
        if (condition instanceof Condition.Or or) {
            return joined(or.parts(), holds ? "or" : "and", part -> words(part, type, holds));
        }
        if (condition instanceof Condition.And and) {
            return joined(and.parts(), holds ? "and" : "or", part -> words(part, type, holds));
        }
        return condition instanceof Condition.Test test
                ? words(test, type, holds)
                : claim(((Condition.Claim) condition).path(), type, holds);
    }

    private String joined(List<Condition> parts, String word, Function<Condition, String> each) {
        return parts.stream()
                .map(part -> isJoined(part) ? "(" + each.apply(part) + ")" : each.apply(part))
                .reduce((one, other) -> wording.say(word, one, other))
                .orElse("");
    }

    private static boolean isJoined(Condition condition) {
        return condition instanceof Condition.Or
                || condition instanceof Condition.And
                || (condition instanceof Condition.Not not && isJoined(not.part()));
    }

    private static FactField field(FactType type, String path) {
        return type.field(path).orElseThrow(() -> new IllegalArgumentException("No field `" + path + "`"));
    }

    private String claim(String path, FactType type, boolean holds) {
        var field = field(type, path);
        String name = wording.field(type.name(), field);
        return wording.say("claim", holds ? name : not(name), wording.meaning(type.name(), field));
    }

    /** A claim that denies something already is denied from farther away. */
    private String not(String name) {
        boolean denies = name.startsWith(wording.say("not", ""));
        return wording.say(denies ? "not-not" : "not", name);
    }

    private String words(Condition.Test test, FactType type, boolean holds) {
        var field = field(type, test.path());
        return wording.say("is", wording.field(type.name(), field), held(test, holds, value(test.value(), field)));
    }

    private String held(Condition.Test test, boolean holds, String value) {
        return switch (holds ? test.operator() : test.operator().opposite()) {
            case EQUAL -> value;
            case NOT_EQUAL -> wording.say("is-not", value);
            case LESS -> wording.say("less", value);
            case AT_MOST -> wording.say("at-most", value);
            case MORE -> wording.say("more", value);
            case AT_LEAST -> wording.say("at-least", value);
            case IN -> holds ? value : wording.say("none-of", value);
            case CONTAINS -> wording.say(holds ? "contains" : "contains-not", value);
        };
    }

    private String value(Value value, FactField field) {
        if (value instanceof Value.AnyOf any) {
            return any.literals().stream()
                    .map(each -> value(each, field))
                    .reduce(this::either)
                    .orElse("");
        }
        if (value instanceof Value.PolicyValue policy) {
            return wording.say("policy", policy.name().replace('-', ' '), policy.name());
        }
        if (value instanceof Value.Variable variable) {
            return wording.say("that-of", variable.name());
        }
        return literal((Value.Literal) value, field);
    }

    private String literal(Value.Literal literal, FactField field) {
        var lexicon = wording.lexicon();
        if (literal instanceof Value.EnumConstant constant) {
            return field.word(constant.name()).map(lexicon::word).orElse(constant.name());
        }
        if (literal instanceof Value.Whole whole) {
            return field.isShare() ? lexicon.percent(whole.number()) : Integer.toString(whole.number());
        }
        return literal instanceof Value.Text text
                ? "“" + text.text() + "”"
                : lexicon.yesOrNo(((Value.Truth) literal).holds());
    }
}
