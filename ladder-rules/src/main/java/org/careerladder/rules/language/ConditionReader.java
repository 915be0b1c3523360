package org.careerladder.rules.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.careerladder.rules.language.Token.Kind;

/** Reads what must hold of a fact: comparisons and claims, joined by {@code ||}, {@code &&} and {@code !}. */
final class ConditionReader {

    /** How deep parentheses may nest within a pattern's own. */
    static final int MOST_NESTED = 8;

    private static final String LEFT = "left of an operator stands a field of the fact";
    private static final String ARITHMETIC = "+-*/%^~&|?:[]{}";

    private final Tokens tokens;
    private final ValueReader values;
    private int nested;

    ConditionReader(Tokens tokens, ValueReader values) {
        this.tokens = tokens;
        this.values = values;
    }

    Condition read() {
        nested = 0;
        return readOr();
    }

    private Condition readOr() {
        return readJoined("||", this::readAnd, Condition.Or::new);
    }

    private Condition readAnd() {
        return readJoined("&&", this::readUnary, Condition.And::new);
    }

    private interface Join {
        Condition of(List<Condition> parts, At at);
    }

    private Condition readJoined(String sign, Supplier<Condition> part, Join join) {
        var start = tokens.peek();
        var parts = new ArrayList<Condition>();
        do {
            parts.add(part.get());
        } while (tokens.takeIf(sign));
        return parts.size() == 1 ? parts.get(0) : join.of(parts, start.at());
    }

    private Condition readUnary() {
        var start = tokens.peek();
        if (!tokens.takeIf("!")) {
            return readSimple();
        }
        if (tokens.peek().isSymbol("!")) {
            throw tokens.expected("a field or `(`", "two `!` cancel each other: leave both out");
        }
        return new Condition.Not(readSimple(), start.at());
    }

    private Condition readSimple() {
        return tokens.peek().isSymbol("(") ? readGroup() : readTest();
    }

    private Condition readGroup() {
        if (nested == MOST_NESTED) {
            throw tokens.refuse(
                    tokens.peek(),
                    "parentheses nest deeper than " + MOST_NESTED,
                    "split the rule, or bring it into a flatter form");
        }
        tokens.take();
        nested++;
        var inner = readOr();
        if (!tokens.peek().isSymbol(")")) {
            throw refuseBehindItem();
        }
        tokens.take();
        nested--;
        return inner;
    }

    /** The path of a field: its name, or that of an attribute behind {@code attributes.}. */
    String readPath() {
        var first = tokens.peek();
        if (!first.is(Kind.NAME)) {
            throw refuseAsField(first);
        }
        tokens.take();
        boolean attribute = first.isName("attributes") && tokens.peek().isSymbol(".");
        return attribute ? readAttribute() : simplePath(first);
    }

    private String readAttribute() {
        tokens.take();
        return "attributes."
                + tokens.take(Kind.NAME, "the name of an attribute", "write `attributes.name`")
                        .text();
    }

    private String simplePath(Token first) {
        while (tokens.takeIf(".")) {
            tokens.take();
        }
        var path = tokens.quoteFrom(first);
        if (tokens.peek().isSymbol("(")) {
            throw tokens.refuse(first, path + " is a call: a rule calls nothing in its conditions", adviceFor(first));
        }
        if (first.isName("new") || first.isName("this") || first.isName("null")) {
            throw tokens.refuse(first, first.quoted() + " is not part of the rule language", LEFT);
        }
        if (!path.equals(first.quoted())) {
            throw tokens.refuse(first, path + " stands where a field is expected", LEFT + ", by its name alone");
        }
        return first.text();
    }

    private static String adviceFor(Token first) {
        return Refusals.amongPatterns(first.text()).orElse("compare a field of the fact; see `ladder vocabulary`");
    }

    private Unreadable refuseAsField(Token token) {
        return switch (token.kind()) {
            case STRING, INT ->
                tokens.refuse(
                        token,
                        token.quoted() + " stands where a field is expected",
                        "name the field: `field == value`");
            case VARIABLE ->
                tokens.refuse(
                        token,
                        token.quoted() + " stands where a field is expected",
                        LEFT + ", and the variable right of it");
            default -> tokens.expected("a field", LEFT);
        };
    }

    private Condition readTest() {
        var start = tokens.peek();
        var path = readPath();
        var operator =
                Operator.of(tokens.peek().is(Kind.STRING) ? "" : tokens.peek().text());
        if (operator.isEmpty()) {
            return new Condition.Claim(path, start.at());
        }
        tokens.take();
        var valueAt = tokens.peek().at();
        return new Condition.Test(path, operator.get(), values.read(operator.get()), start.at(), valueAt);
    }

    /** Refuses what stands where a condition is over. */
    Unreadable refuseBehindItem() {
        var token = tokens.peek();
        var operator = Refusals.asOperator(token.text());
        if (token.is(Kind.NAME) && operator.isPresent()) {
            return tokens.refuse(token, token.quoted() + " is not part of the rule language", operator.get());
        }
        if (token.isSymbol("=")) {
            return tokens.refuse(token, "`=` does not compare", "write `==`");
        }
        if (token.isSymbol(";")) {
            return tokens.refuse(token, "`;` within a pattern", "name each field: `field == value`");
        }
        var hyphenated = token.isSymbol("-") ? tokens.hyphenatedAround() : Optional.<String>empty();
        if (hyphenated.isPresent()) {
            return tokens.refuse(
                    token,
                    Token.quote(hyphenated.get()) + " is the spelling of YAML",
                    "write `" + Spelling.camel(hyphenated.get()) + "`");
        }
        if (token.isSymbol("%")) {
            return tokens.refuse(token, "`%` behind a number", "shares are whole basis points: 25 % is `2500`");
        }
        if (token.is(Kind.SYMBOL) && ARITHMETIC.contains(token.text())) {
            return tokens.refuse(
                    token,
                    token.quoted() + " calculates, and rules do not",
                    "use a field or parameter that holds the result");
        }
        return tokens.expected("`,`, `&&`, `||` or `)`", "a comparison is `field`, an operator, and one value");
    }
}
