package org.careerladder.rules.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.careerladder.model.pack.ParameterValue;
import org.careerladder.model.pack.Policy;
import org.careerladder.rules.language.CanonicalPatterns.BoundValue;

/**
 * Conditions in negation normal form, as the engine is given them. A comparison with something unknown is false, and so is its
 * negation: each stands beside the claims that say that both sides are known, negated or not.
 */
final class NormalForm {

    private final FactType type;
    private final Policy policy;
    private final Map<String, BoundValue> bound;
    private final Set<String> imports;

    NormalForm(FactType type, Policy policy, Map<String, BoundValue> bound, Set<String> imports) {
        this.type = type;
        this.policy = policy;
        this.bound = bound;
        this.imports = imports;
    }

    String print(Condition condition) {
        return print(condition, true);
    }

    private String print(Condition condition, boolean holds) {
        if (condition instanceof Condition.Or or) {
            return joined(or.parts(), holds ? " || " : " && ", holds);
        }
        if (condition instanceof Condition.And and) {
            return joined(and.parts(), holds ? " && " : " || ", holds);
        }
        if (condition instanceof Condition.Not not) {
            return print(not.part(), !holds);
        }
        return condition instanceof Condition.Test test ? test(test, holds) : claim((Condition.Claim) condition, holds);
    }

    private String joined(List<Condition> parts, String sign, boolean holds) {
        return parts.stream().map(part -> print(part, holds)).collect(Collectors.joining(sign, "(", ")"));
    }

    private String claim(Condition.Claim claim, boolean holds) {
        var field = field(claim.path());
        return guarded(List.of(guard(field)), field.expression() + " == " + holds);
    }

    private String test(Condition.Test test, boolean holds) {
        var field = field(test.path());
        if (test.value() instanceof Value.PolicyValue named) {
            var value = PolicyValues.value(policy, named.name());
            return value instanceof ParameterValue.None
                    ? never(field)
                    : compared(field, test, holds, PolicyLiteral.of(value, field), "");
        }
        if (test.value() instanceof Value.Variable variable) {
            var value = bound(variable);
            return compared(field, test, holds, value.name(), value.guard());
        }
        return compared(field, test, holds, literals(test.value()), "");
    }

    private BoundValue bound(Value.Variable variable) {
        var value = bound.get(variable.name());
        if (value == null) {
            throw new IllegalArgumentException("`" + variable.name() + "` is not bound");
        }
        return value;
    }

    private String compared(FactField field, Condition.Test test, boolean holds, String value, String valueGuard) {
        var comparison = field.expression() + " " + operator(test.operator(), holds) + " " + value;
        return guarded(List.of(guard(field), valueGuard), comparison);
    }

    /** How the engine reads whether a field is known; empty where it always is. */
    private String guard(FactField field) {
        return field.guard().isEmpty() ? "" : field(field.guard()).expression();
    }

    private static String guarded(List<String> guards, String comparison) {
        var parts = new ArrayList<String>();
        guards.stream().filter(guard -> !guard.isEmpty()).forEach(guard -> parts.add(guard + " == true"));
        parts.add(comparison);
        return parts.size() == 1 ? comparison : "(" + String.join(" && ", parts) + ")";
    }

    /** A contradiction that the engine takes: it folds no constants and knows no field that all facts have. */
    private static String never(FactField field) {
        return switch (field.kind()) {
            case WHOLE -> "(" + field.expression() + " < 0 && " + field.expression() + " > 0)";
            case TEXT -> "(" + field.expression() + " == \"\" && " + field.expression() + " != \"\")";
            case CLAIM -> "(" + field.expression() + " == true && " + field.expression() + " == false)";
            case WORD -> throw new IllegalArgumentException("No parameter fits `" + field + "`");
        };
    }

    private static String operator(Operator operator, boolean holds) {
        if (operator == Operator.CONTAINS) {
            throw new IllegalArgumentException("No field is a list");
        }
        return operator == Operator.IN ? holds ? "in" : "not in" : (holds ? operator : operator.opposite()).symbol();
    }

    private String literals(Value value) {
        if (value instanceof Value.AnyOf any) {
            return any.literals().stream().map(this::literal).collect(Collectors.joining(", ", "(", ")"));
        }
        return literal((Value.Literal) value);
    }

    private String literal(Value.Literal literal) {
        if (literal instanceof Value.EnumConstant constant) {
            imports.add(qualifiedName(constant.type()));
        }
        return Quoted.literal(literal);
    }

    private String qualifiedName(String words) {
        return type.fields().stream()
                .flatMap(field -> field.words().stream())
                .filter(known -> known.name().equals(words))
                .map(Vocabulary.WordType::qualifiedName)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No field holds a " + words));
    }

    private FactField field(String path) {
        return type.field(path).orElseThrow(() -> new IllegalArgumentException("No field `" + path + "`"));
    }
}
