package org.careerladder.rules.language;

import java.util.List;
import java.util.Locale;
import org.careerladder.model.facts.Means;
import org.careerladder.model.pack.RuleId;
import org.careerladder.rules.language.Condition.Claim;
import org.careerladder.rules.language.Condition.Test;
import org.careerladder.rules.language.FactField.Kind;
import org.careerladder.rules.language.Scope.Bound;
import org.careerladder.rules.language.Vocabulary.WordType;

/** Checks that a field can be held against a value. */
final class ComparisonCheck {

    private final Vocabulary vocabulary;
    private final PackWords words;
    private final Scope scope;
    private final Problems problems;
    private final PolicyCheck policy;

    ComparisonCheck(Vocabulary vocabulary, PackWords words, Scope scope, Problems problems) {
        this.vocabulary = vocabulary;
        this.words = words;
        this.scope = scope;
        this.problems = problems;
        this.policy = new PolicyCheck(words, problems);
    }

    void checkClaim(FactField field, Claim claim) {
        if (field.kind() != Kind.CLAIM) {
            problems.tell(
                    claim.at(),
                    shown(field, claim.at()) + " holds " + field.kindWords() + ", and stands alone like a yes or no",
                    "compare it with a value");
        }
    }

    void check(FactField field, Test test) {
        if (test.operator() == Operator.CONTAINS) {
            problems.tell(
                    test.at(),
                    shown(field, test.at()) + " holds " + field.kindWords() + ", and only a list contains something",
                    "compare it with `==`");
        } else if (test.operator().isOrder() && field.kind() != Kind.WHOLE) {
            problems.tell(
                    test.at(),
                    shown(field, test.at()) + " holds " + field.kindWords() + ", and only whole numbers have an order",
                    field.kind() == Kind.WORD ? "list what you mean: `in (…)`" : "use `==` or `!=`");
        } else {
            checkValue(field, test.value(), test.valueAt());
        }
    }

    private void checkValue(FactField field, Value value, At at) {
        if (value instanceof Value.AnyOf any) {
            any.literals().forEach(literal -> checkValue(field, literal, at));
        } else if (value instanceof Value.PolicyValue named) {
            policy.check(field, named.name(), at);
        } else if (value instanceof Value.Variable variable) {
            checkVariable(field, variable.name(), at);
        } else if (value instanceof Value.EnumConstant constant) {
            checkConstant(field, constant, at);
        } else if (value instanceof Value.Text text && field.kind() == Kind.TEXT) {
            checkName(field, text.text(), at);
        } else if (!fits(field, value)) {
            tellKind(field, shown(value), at);
        }
    }

    private static boolean fits(FactField field, Value value) {
        return switch (field.kind()) {
            case WHOLE -> value instanceof Value.Whole;
            case CLAIM -> value instanceof Value.Truth;
            case TEXT, WORD -> false;
        };
    }

    private void tellKind(FactField field, String value, At at) {
        problems.tell(
                at,
                shown(field, at) + " holds " + field.kindWords() + ", and is compared with " + value,
                wanted(field, at));
    }

    private static String wanted(FactField field, At at) {
        return switch (field.kind()) {
            case TEXT -> Spelling.isDrl(at) ? "write a text in double quotes" : "write a text";
            case WHOLE -> "write a whole number";
            case CLAIM -> Spelling.isDrl(at) ? "write `true` or `false`" : "write `yes` or `no`";
            case WORD ->
                "use one of `"
                        + String.join(
                                "`, `",
                                field.words().map(words -> spelled(words, at)).orElseThrow()) + "`";
        };
    }

    private static List<String> spelled(WordType type, At at) {
        return type.constants().stream()
                .map(constant -> spelled(type.name(), constant, at))
                .toList();
    }

    private static String spelled(String type, String constant, At at) {
        return Spelling.isDrl(at) ? type + "." + constant : Spelling.kebab(constant.toLowerCase(Locale.ROOT));
    }

    private static String shown(FactField field, At at) {
        return "`" + Spelling.in(at, field.name()) + "`";
    }

    private static String shown(Value value) {
        if (value instanceof Value.Text text) {
            return "the text " + Token.quote("\"" + text.text() + "\"");
        }
        if (value instanceof Value.Whole whole) {
            return "the number `" + whole.number() + "`";
        }
        return value instanceof Value.Truth truth ? "`" + truth.holds() + "`" : "another kind of value";
    }

    private void checkConstant(FactField field, Value.EnumConstant constant, At at) {
        var shown = Token.quote(spelled(constant.type(), constant.name(), at));
        var type = field.words();
        if (type.isEmpty() || !type.get().name().equals(constant.type())) {
            var advice = vocabulary.wordType(constant.type()).isEmpty() && type.isPresent()
                    ? Problems.nearest(shown.substring(1, shown.length() - 1), spelled(type.get(), at))
                    : wanted(field, at);
            problems.tell(at, shown(field, at) + " holds " + field.kindWords() + ", not " + shown, advice);
        } else if (!type.get().constants().contains(constant.name())) {
            problems.tell(
                    at,
                    "there is no " + shown,
                    Problems.nearest(spelled(constant.type(), constant.name(), at), spelled(type.get(), at)));
        }
    }

    private void checkName(FactField field, String text, At at) {
        if (field.names() == Means.Names.RULE && !RuleId.holds(text)) {
            problems.tell(
                    at,
                    Token.quote("\"" + text + "\"") + " is not the id of a rule",
                    "an id has the shape `topic/finding`");
        }
        if (!field.choices().isEmpty() && !field.choices().contains(text)) {
            problems.tell(
                    at,
                    Token.quote("\"" + text + "\"") + " is no choice of " + shown(field, at),
                    Problems.nearest(text, field.choices()));
        }
        boolean anything = field.names() == Means.Names.ANYTHING || field.names() == Means.Names.RULE;
        var known = words.named(field.names());
        if (!anything && !known.contains(text)) {
            problems.tell(
                    at,
                    Token.quote("\"" + text + "\"") + " is not " + field.kindWords() + " of the ladder",
                    Problems.nearest(text, known));
        }
    }

    private void checkVariable(FactField field, String name, At at) {
        var bound = scope.find(name);
        if (bound.isEmpty()) {
            problems.tell(at, Token.quote(name) + " is not bound in an earlier pattern", boundAdvice(name));
        } else if (bound.get() instanceof Bound.ToFact) {
            problems.tell(
                    at,
                    Token.quote(name) + " is a whole fact, and only values can be compared",
                    "bind the field in its pattern: `$value : field`");
        } else if (bound.get() instanceof Bound.Hidden) {
            problems.tell(
                    at,
                    Token.quote(name) + " is bound under `not` or `exists`, and does not leave it",
                    "bind it in a pattern for a fact that is there");
        } else if (bound.get() instanceof Bound.ToField other && !comparable(field, other.field())) {
            problems.tell(
                    at,
                    shown(field, at) + " holds " + field.kindWords() + ", and " + Token.quote(name) + " is "
                            + other.field().kindWords(),
                    "compare what is of one kind and one unit");
        }
    }

    private String boundAdvice(String name) {
        return scope.values().isEmpty()
                ? "bind it there: `" + Token.shortened(name) + " : field`"
                : Problems.nearest(name, scope.values());
    }

    private static boolean comparable(FactField one, FactField other) {
        return one.kind() == other.kind()
                && one.words().equals(other.words())
                && sameNames(one, other)
                && sameUnit(one, other);
    }

    private static boolean sameNames(FactField one, FactField other) {
        return one.names() == other.names()
                || one.names() == Means.Names.ANYTHING
                || other.names() == Means.Names.ANYTHING;
    }

    private static boolean sameUnit(FactField one, FactField other) {
        return one.unit().equals(other.unit()) || (one.counts() && other.counts());
    }
}
