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
                    shown(field, claim.at()) + " holds " + kindWords(field, claim.at())
                            + ", and stands alone like a yes or no",
                    "compare it with a value");
        }
    }

    void check(FactField field, Test test) {
        if (test.operator() == Operator.CONTAINS) {
            problems.tell(
                    test.at(),
                    shown(field, test.at()) + " holds " + kindWords(field, test.at())
                            + ", and only a list contains something",
                    Spelling.isDrl(test.at()) ? "compare it with `==`" : "write the value alone");
        } else if (test.operator().isOrder() && field.kind() != Kind.WHOLE) {
            problems.tell(
                    test.at(),
                    shown(field, test.at()) + " holds " + kindWords(field, test.at())
                            + ", and only whole numbers have an order",
                    insteadOfOrder(field, test.at()));
        } else {
            checkValue(field, test.value(), test.valueAt());
        }
    }

    private static String insteadOfOrder(FactField field, At at) {
        if (field.kind() == Kind.WORD) {
            return Spelling.isDrl(at) ? "list what you mean: `in (…)`" : "list what you mean: `one of [...]`";
        }
        return Spelling.isDrl(at) ? "use `==` or `!=`" : "write the value alone, or `not` and the value";
    }

    /** What a field holds, in the spelling of the file that speaks of it. */
    private static String kindWords(FactField field, At at) {
        return field.kind() == Kind.WORD && !Spelling.isDrl(at)
                ? field.kindWords().substring(0, 2).strip() + " "
                        + field.words()
                                .map(words -> Spelling.kebab(words.name()))
                                .orElse("")
                : field.kindWords();
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
                shown(field, at) + " holds " + kindWords(field, at) + ", and is compared with " + value,
                wanted(field, at));
    }

    private static String wanted(FactField field, At at) {
        return switch (field.kind()) {
            case TEXT -> Spelling.isDrl(at) ? "write a text in double quotes" : "write a text";
            case WHOLE -> Spelling.isDrl(at) ? "write a whole number" : "write a whole number, without quotes";
            case CLAIM -> Spelling.isDrl(at) ? "write `true` or `false`" : "write `yes` or `no`, without quotes";
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
            problems.tell(at, shown(field, at) + " holds " + kindWords(field, at) + ", not " + shown, advice);
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
            problems.tell(at, Token.quote(name) + " is not bound in an earlier pattern", boundAdvice(name, at));
        } else if (bound.get() instanceof Bound.ToFact) {
            problems.tell(
                    at,
                    Token.quote(name) + " is a whole fact, and only values can be compared",
                    Spelling.isDrl(at)
                            ? "bind the field in its pattern: `$value : field`"
                            : "bind the field in its pattern: `bind: { $value: field }`");
        } else if (bound.get() instanceof Bound.Hidden) {
            problems.tell(
                    at,
                    Token.quote(name) + " is bound under `not` or `exists`, and does not leave it",
                    "bind it in a pattern for a fact that is there");
        } else if (bound.get() instanceof Bound.ToField other && !comparable(field, other.field())) {
            problems.tell(
                    at,
                    shown(field, at) + " holds " + kindWords(field, at) + ", and " + Token.quote(name) + " is "
                            + kindWords(other.field(), at),
                    "compare what is of one kind and one unit");
        }
    }

    private String boundAdvice(String name, At at) {
        var shown = Token.shortened(name);
        return scope.values().isEmpty()
                ? "bind it there: `" + (Spelling.isDrl(at) ? shown + " : field`" : "bind: { " + shown + ": field }`")
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
