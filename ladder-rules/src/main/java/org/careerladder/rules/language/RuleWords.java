package org.careerladder.rules.language;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.careerladder.model.language.Language;
import org.careerladder.model.language.Lexicon;
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

    private static final Lexicon ENGLISH = Lexicon.of(Language.ENGLISH);

    private final Vocabulary vocabulary;

    public RuleWords(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** Every fact that a rule asks for, in its order. */
    public List<Asked> of(Rule rule) {
        return rule.patterns().stream().map(this::asked).toList();
    }

    /** Which fact a pattern asks for, such as {@code each standing} or {@code no goal status}. */
    public String fact(Pattern pattern) {
        return quantity(pattern) + " " + words(pattern.type());
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

    /** A value as it is said of a field. */
    public String of(Value.Literal value, FactField field) {
        return literal(value, field);
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

    /** A name in words, such as {@code months in level}. */
    private static String words(String camel) {
        return Spelling.kebabPath(camel).replace(Spelling.ATTRIBUTES, "").replace('-', ' ');
    }

    private static String words(Condition condition, FactType type, boolean holds) {
        if (condition instanceof Condition.Not not) {
            return words(not.part(), type, !holds);
        }
        if (condition instanceof Condition.Or or) {
            return joined(or.parts(), holds ? " or " : " and ", part -> words(part, type, holds));
        }
        if (condition instanceof Condition.And and) {
            return joined(and.parts(), holds ? " and " : " or ", part -> words(part, type, holds));
        }
        return condition instanceof Condition.Test test
                ? words(test, field(type, test.path()), holds)
                : claim(field(type, ((Condition.Claim) condition).path()), holds);
    }

    private static String joined(List<Condition> parts, String word, Function<Condition, String> each) {
        return parts.stream()
                .map(part -> isJoined(part) ? "(" + each.apply(part) + ")" : each.apply(part))
                .collect(Collectors.joining(word));
    }

    private static boolean isJoined(Condition condition) {
        return condition instanceof Condition.Or
                || condition instanceof Condition.And
                || (condition instanceof Condition.Not not && isJoined(not.part()));
    }

    private static FactField field(FactType type, String path) {
        return type.field(path).orElseThrow(() -> new IllegalArgumentException("No field `" + path + "`"));
    }

    private static String claim(FactField field, boolean holds) {
        return (holds ? "" : "not ") + words(field.name()) + " (" + decapitalised(field.meaning()) + ")";
    }

    private static String decapitalised(String sentence) {
        return sentence.isEmpty()
                ? sentence
                : sentence.substring(0, 1).toLowerCase(Locale.ROOT) + sentence.substring(1);
    }

    private static String words(Condition.Test test, FactField field, boolean holds) {
        var operator = holds || test.operator() == Operator.IN
                ? test.operator()
                : test.operator().opposite();
        return words(field.name()) + " is " + relation(operator, holds) + value(test.value(), field);
    }

    private static String relation(Operator operator, boolean holds) {
        return switch (operator) {
            case EQUAL -> "";
            case NOT_EQUAL -> "not ";
            case LESS -> "less than ";
            case AT_MOST -> "at most ";
            case MORE -> "more than ";
            case AT_LEAST -> "at least ";
            case IN -> holds ? "" : "none of ";
            case CONTAINS -> "something that contains ";
        };
    }

    private static String value(Value value, FactField field) {
        if (value instanceof Value.AnyOf any) {
            return any.literals().stream().map(each -> value(each, field)).collect(Collectors.joining(" or "));
        }
        if (value instanceof Value.PolicyValue policy) {
            return "the policy's " + policy.name().replace('-', ' ');
        }
        if (value instanceof Value.Variable variable) {
            return "that of " + variable.name();
        }
        return literal((Value.Literal) value, field);
    }

    private static String literal(Value.Literal literal, FactField field) {
        if (literal instanceof Value.EnumConstant constant) {
            return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
        if (literal instanceof Value.Whole whole) {
            return field.isShare() ? ENGLISH.percent(whole.number()) : Integer.toString(whole.number());
        }
        return literal instanceof Value.Text text
                ? "“" + text.text() + "”"
                : ENGLISH.yesOrNo(((Value.Truth) literal).holds());
    }
}
