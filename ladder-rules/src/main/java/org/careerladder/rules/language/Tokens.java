package org.careerladder.rules.language;

import java.util.List;
import java.util.function.Predicate;
import org.careerladder.model.source.Position;
import org.careerladder.model.source.Problem;
import org.careerladder.rules.language.Token.Kind;

/** Walks over the tokens of a file, keeps count of open parentheses, and collects what is wrong. */
final class Tokens {

    private final String text;
    private final List<Token> tokens;
    private final List<Problem> problems;
    private int next;
    private int depth;
    private boolean endTold;

    Tokens(String text, List<Token> tokens, List<Problem> problems) {
        this.text = text;
        this.tokens = tokens;
        this.problems = problems;
    }

    Token peek() {
        return peek(0);
    }

    Token peek(int ahead) {
        return tokens.get(Math.min(next + ahead, tokens.size() - 1));
    }

    Token take() {
        var token = peek();
        depth += token.isSymbol("(") ? 1 : token.isSymbol(")") ? -1 : 0;
        next = Math.min(next + 1, tokens.size() - 1);
        return token;
    }

    boolean takeIf(String symbol) {
        boolean there = peek().isSymbol(symbol);
        if (there) {
            take();
        }
        return there;
    }

    /** How many parentheses are open. */
    int depth() {
        return depth;
    }

    void depth(int known) {
        depth = known;
    }

    int problemCount() {
        return problems.size();
    }

    void tell(Token token, String what, String advice) {
        if (!token.is(Kind.ILLEGIBLE) && !(token.is(Kind.END_OF_FILE) && endTold)) {
            endTold = token.is(Kind.END_OF_FILE);
            problems.add(Problem.at(token.position(), what, advice));
        }
    }

    void tell(Position position, String what, String advice) {
        problems.add(Problem.at(position, what, advice));
    }

    /** Tells what is wrong, unless it was told before, and gives the exception to throw. */
    Unreadable refuse(Token token, String what, String advice) {
        tell(token, what, advice);
        return new Unreadable();
    }

    /** Refuses the next token, since something else is expected. */
    Unreadable expected(String wanted, String advice) {
        return refuse(peek(), wanted + " is expected, not " + peek().quoted(), advice);
    }

    Token takeSymbol(String symbol, String advice) {
        if (!peek().isSymbol(symbol)) {
            throw expected("`" + symbol + "`", advice);
        }
        return take();
    }

    Token take(Kind kind, String wanted, String advice) {
        if (!peek().is(kind)) {
            throw expected(wanted, advice);
        }
        return take();
    }

    void skipTo(Predicate<Token> goal) {
        while (!peek().is(Kind.END_OF_FILE) && !goal.test(peek())) {
            take();
        }
    }

    /** Whether a rule starts here: the word followed by its name. */
    boolean atRule() {
        return peek().isName("rule") && (peek(1).is(Kind.STRING) || peek(1).is(Kind.ILLEGIBLE));
    }

    boolean atName(String name) {
        return peek().isName(name);
    }

    /** Whether the part of a rule that is being read is over. */
    boolean atBoundary() {
        return atName("when") || atName("then") || atName("end") || atRule() || peek().is(Kind.END_OF_FILE);
    }

    /** What the author wrote from a token to the end of its line, in backticks. */
    String quoteLine(Token token) {
        int lineEnd = token.start();
        while (lineEnd < text.length() && text.charAt(lineEnd) != '\n' && text.charAt(lineEnd) != '\r') {
            lineEnd++;
        }
        return Token.quote(text.substring(token.start(), lineEnd).strip());
    }

    /** What the author wrote from one token up to the one before the next to come, in backticks. */
    String quoteFrom(Token first) {
        return Token.quote(
                text.substring(first.start(), tokens.get(Math.max(0, next - 1)).end()));
    }

    /** A word with hyphens, such as {@code no-loop}, that starts at the next token. */
    String hyphenated() {
        var word = new StringBuilder(peek().text());
        for (int i = 1; peek(i).isSymbol("-") && peek(i + 1).is(Kind.NAME); i += 2) {
            word.append('-').append(peek(i + 1).text());
        }
        return word.toString();
    }
}
