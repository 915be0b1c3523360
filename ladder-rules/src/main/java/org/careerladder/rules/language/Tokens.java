package org.careerladder.rules.language;

import java.util.List;
import java.util.Optional;
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
    private int illegible;

    Tokens(String text, List<Token> tokens, List<Problem> problems) {
        this.text = text;
        this.tokens = tokens;
        this.problems = problems;
    }

    Token peek() {
        return peek(0);
    }

    /** Whether the token before the next one is this symbol. */
    boolean isBehind(String symbol) {
        return next > 0 && tokens.get(next - 1).isSymbol(symbol);
    }

    Token peek(int ahead) {
        return tokens.get(Math.min(next + ahead, tokens.size() - 1));
    }

    Token take() {
        var token = peek();
        depth += token.isSymbol("(") ? 1 : token.isSymbol(")") ? -1 : 0;
        illegible += token.is(Kind.ILLEGIBLE) ? 1 : 0;
        endTold |= token.is(Kind.ILLEGIBLE) && peek(1).is(Kind.END_OF_FILE);
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

    /** How many tokens of which a problem was told before were taken so far. */
    int illegibleCount() {
        return illegible;
    }

    void tell(Token token, String what, String advice) {
        if (!token.is(Kind.ILLEGIBLE) && !(token.is(Kind.END_OF_FILE) && endTold) && !isToldAt(token.position())) {
            endTold |= token.is(Kind.END_OF_FILE);
            problems.add(Problem.at(token.position(), what, advice));
        }
    }

    /** Whether the last problem stands at the same place: what follows from it is no other. */
    private boolean isToldAt(Position position) {
        return !problems.isEmpty() && problems.get(problems.size() - 1).place().equals(position);
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

    /** The word with hyphens in which the next token, one of them, stands; empty where it stands in none. */
    Optional<String> hyphenatedAround() {
        int first = next;
        while (isHyphen(first)
                && first > 0
                && touch(first - 1, first)
                && tokens.get(first - 1).is(Kind.NAME)) {
            first -= isHyphen(first - 2) && touch(first - 2, first - 1) ? 2 : 1;
        }
        int last = next;
        while (isHyphen(last) && touch(last, last + 1) && tokens.get(last + 1).is(Kind.NAME)) {
            last += isHyphen(last + 2) && touch(last + 1, last + 2) ? 2 : 1;
        }
        return first < next && last > next
                ? Optional.of(text.substring(
                        tokens.get(first).start(), tokens.get(last).end()))
                : Optional.empty();
    }

    private boolean isHyphen(int index) {
        return index >= 0 && index < tokens.size() && tokens.get(index).isSymbol("-");
    }

    private boolean touch(int one, int other) {
        return one >= 0
                && other < tokens.size()
                && tokens.get(one).end() == tokens.get(other).start();
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
