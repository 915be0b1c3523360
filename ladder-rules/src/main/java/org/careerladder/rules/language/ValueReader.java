package org.careerladder.rules.language;

import java.util.ArrayList;
import java.util.Locale;
import org.careerladder.rules.language.Token.Kind;
import org.careerladder.rules.language.Value.Literal;

/** Reads what a field is held against. */
final class ValueReader {

    private static final String RIGHT =
            "right of an operator stands a text, a whole number, `true`, `false`, `Type.CONSTANT`, `policy.name` or a bound `$name`";
    private static final String LISTED = "`in` takes literals: `in (\"a\", \"b\")`";

    private final Tokens tokens;
    private final Vocabulary vocabulary;

    ValueReader(Tokens tokens, Vocabulary vocabulary) {
        this.tokens = tokens;
        this.vocabulary = vocabulary;
    }

    Value read(Operator operator) {
        return switch (operator) {
            case IN -> readList();
            case CONTAINS -> readLiteral();
            default -> readSingle();
        };
    }

    private Value readList() {
        tokens.takeSymbol("(", LISTED);
        var literals = new ArrayList<Literal>();
        do {
            literals.add(readLiteral());
        } while (tokens.takeIf(","));
        tokens.takeSymbol(")", LISTED);
        return new Value.AnyOf(literals);
    }

    private Literal readLiteral() {
        var start = tokens.peek();
        if (readSingle() instanceof Literal literal) {
            return literal;
        }
        throw tokens.refuse(start, tokens.quoteFrom(start) + " stands where a literal is expected", LISTED);
    }

    private Value readSingle() {
        var token = tokens.peek();
        return switch (token.kind()) {
            case STRING -> new Value.Text(tokens.take().text());
            case INT -> new Value.Whole(Integer.parseInt(tokens.take().text()));
            case VARIABLE -> readVariable();
            case NAME -> readNamed(token);
            default -> throw tokens.expected("a value", RIGHT);
        };
    }

    private Value readVariable() {
        var variable = tokens.take();
        if (tokens.peek().isSymbol(".")) {
            tokens.take();
            tokens.take();
            throw tokens.refuse(
                    variable,
                    tokens.quoteFrom(variable) + " reaches into a fact",
                    "bind the field in its own pattern: `$name : field`");
        }
        return new Value.Variable(variable.text());
    }

    private Value readNamed(Token first) {
        tokens.take();
        if (tokens.takeIf(".")) {
            return readDotted(first);
        }
        if (tokens.peek().isSymbol("(")) {
            throw tokens.refuse(
                    first, tokens.quoteLine(first) + " is a call: a rule calls nothing in its conditions", RIGHT);
        }
        return switch (first.text()) {
            case "true" -> new Value.Truth(true);
            case "false" -> new Value.Truth(false);
            case "null" ->
                throw tokens.refuse(
                        first,
                        "nothing is `null` here",
                        "ask the claim beside the field, such as `monthsInLevelKnown`");
            default -> throw refuseBare(first);
        };
    }

    private Unreadable refuseBare(Token word) {
        var constant = word.text().toUpperCase(Locale.ROOT);
        var type = vocabulary.wordTypes().stream()
                .filter(words -> words.constants().contains(constant))
                .findFirst();
        return tokens.refuse(
                word,
                word.quoted() + " stands where a value is expected",
                type.map(words -> "write `" + words.name() + "." + constant + "`")
                        .orElse("a text stands in double quotes; " + RIGHT));
    }

    private Value readDotted(Token first) {
        var name = tokens.take(Kind.NAME, "a name behind " + Token.quote(first.text() + "."), RIGHT);
        if (tokens.peek().isSymbol(".") || tokens.peek().isSymbol("(")) {
            throw tokens.refuse(first, tokens.quoteLine(first) + " stands where a value is expected", RIGHT);
        }
        return first.isName("policy")
                ? new Value.PolicyValue(Spelling.kebab(name.text()))
                : new Value.EnumConstant(first.text(), name.text());
    }
}
