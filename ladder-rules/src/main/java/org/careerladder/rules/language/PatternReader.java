package org.careerladder.rules.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.careerladder.rules.language.Pattern.Quantifier;
import org.careerladder.rules.language.Token.Kind;

/** Reads one pattern: a quantifier or a variable, a type, and what stands between its parentheses. */
final class PatternReader {

    private static final String SHAPE =
            "write `Type( field == value, … )`, with `$name :`, `not` or `exists` before it";

    private final Tokens tokens;
    private final ConditionReader conditions;

    PatternReader(Tokens tokens, Vocabulary vocabulary) {
        this.tokens = tokens;
        this.conditions = new ConditionReader(tokens, new ValueReader(tokens, vocabulary));
    }

    Pattern read() {
        var start = tokens.peek();
        var known = Refusals.amongPatterns(tokens.hyphenated());
        if (start.is(Kind.NAME) && known.isPresent()) {
            throw tokens.refuse(start, start.quoted() + " is not part of the rule language", known.get());
        }
        if (start.isSymbol("(")) {
            throw tokens.refuse(
                    start, "parentheses around patterns", "write one pattern after the other; all of them must hold");
        }
        if (start.is(Kind.VARIABLE)) {
            return readNamed();
        }
        if (start.isName("not") || start.isName("exists")) {
            return readQuantified();
        }
        return readFact(Quantifier.POSITIVE, "");
    }

    private Pattern readNamed() {
        var variable = tokens.take();
        tokens.takeSymbol(":", "write `" + Token.shortened(variable.text()) + " : Type( … )`");
        if (tokens.atName("not") || tokens.atName("exists") || tokens.peek().isSymbol("(")) {
            throw tokens.expected("a type", "only a fact that is there has a name");
        }
        return readFact(Quantifier.POSITIVE, variable.text());
    }

    private Pattern readQuantified() {
        var word = tokens.take();
        if (tokens.peek().isSymbol("(")
                || tokens.peek().is(Kind.VARIABLE)
                || tokens.atName("not")
                || tokens.atName("exists")) {
            throw tokens.expected(
                    "a type behind " + word.quoted(),
                    "write `" + word.text() + " Type( … )`: one pattern, without a name or parentheses");
        }
        return readFact(word.isName("not") ? Quantifier.NOT : Quantifier.EXISTS, "");
    }

    private Pattern readFact(Quantifier quantifier, String variable) {
        var type = tokens.take(Kind.NAME, "a pattern", SHAPE);
        if (tokens.peek().isSymbol(".")) {
            throw tokens.refuse(type, tokens.quoteLine(type) + ": a type goes by its simple name", SHAPE);
        }
        refuseHyphens();
        tokens.takeSymbol("(", SHAPE);
        var items = readItems();
        return new Pattern(quantifier, variable, type.text(), items, type.at());
    }

    private void refuseHyphens() {
        var word = tokens.peek().isSymbol("-") ? tokens.hyphenatedAround() : Optional.<String>empty();
        if (word.isPresent()) {
            throw tokens.refuse(
                    tokens.peek(),
                    Token.quote(word.get()) + " is the spelling of YAML",
                    "write `" + Spelling.pascal(word.get()) + "`");
        }
    }

    /** Whether a pattern can start at the next token, behind one that could not be read. */
    boolean canStart() {
        var token = tokens.peek();
        boolean word = token.is(Kind.NAME)
                && (tokens.peek(1).isSymbol("(")
                        || token.isName("not")
                        || token.isName("exists")
                        || Refusals.amongPatterns(token.text()).isPresent());
        boolean inName = tokens.isBehind(".") || tokens.isBehind("-");
        return tokens.depth() <= 0
                && !inName
                && (word || (token.is(Kind.VARIABLE) && tokens.peek(1).isSymbol(":")));
    }

    private List<Item> readItems() {
        var items = new ArrayList<Item>();
        if (tokens.takeIf(")")) {
            return items;
        }
        do {
            readItemOrSkip(items);
        } while (tokens.takeIf(","));
        tokens.takeSymbol(")", "close the pattern with `)`");
        return items;
    }

    private void readItemOrSkip(List<Item> items) {
        int depth = tokens.depth();
        try {
            var item = readItem();
            if (!tokens.peek().isSymbol(",") && !tokens.peek().isSymbol(")")) {
                throw conditions.refuseBehindItem();
            }
            items.add(item);
        } catch (Unreadable told) {
            tokens.skipTo(token -> tokens.atBoundary() || (endsItem(token) && tokens.depth() <= depth));
            if (tokens.atBoundary()) {
                throw told;
            }
        }
    }

    private static boolean endsItem(Token token) {
        return token.isSymbol(",") || token.isSymbol(")");
    }

    private Item readItem() {
        return tokens.peek().is(Kind.VARIABLE) ? readBinding() : conditions.read();
    }

    private Binding readBinding() {
        var variable = tokens.take();
        if (!tokens.takeIf(":")) {
            throw tokens.refuse(
                    variable,
                    variable.quoted() + " stands where a field is expected",
                    "left of an operator stands a field; to bind one, write `" + Token.shortened(variable.text())
                            + " : field`");
        }
        var path = conditions.readPath();
        if (Operator.of(tokens.peek().text()).isPresent()) {
            throw tokens.refuse(
                    tokens.peek(),
                    tokens.quoteFrom(variable) + " binds a field and compares it at once",
                    "write the comparison behind a comma, with the field's name");
        }
        return new Binding(variable.text(), path, variable.at());
    }
}
