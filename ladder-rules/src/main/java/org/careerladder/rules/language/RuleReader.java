package org.careerladder.rules.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.careerladder.model.source.NearestWord;
import org.careerladder.rules.language.Token.Kind;

/** Reads one rule, from {@code rule} to {@code end}. */
final class RuleReader {

    /** How many patterns a rule has at most. */
    static final int MOST_PATTERNS = 4;

    private static final List<String> HEAD_WORDS = List.of("when", "@id", "@says", "@because", "@axis", "@do");

    private final Vocabulary vocabulary;
    private final Tokens tokens;
    private final Stage stage;
    private final Annotations annotations = new Annotations();

    RuleReader(Vocabulary vocabulary, Tokens tokens, Stage stage) {
        this.vocabulary = vocabulary;
        this.tokens = tokens;
        this.stage = stage;
    }

    /** The rule; empty, with its problems told, where it cannot be read. Afterwards the next token is behind it. */
    Optional<Rule> read() {
        int before = tokens.problemCount();
        var start = tokens.take();
        tokens.depth(0);
        var name = readName();
        readHead();
        tellWhereMissing(start, name);
        var patterns = readPatterns();
        var conclusion = attempt(() -> new ConclusionReader(tokens, stage).read());
        readEnd();
        return tokens.problemCount() > before
                ? Optional.empty()
                : conclusion.map(concluded -> made(start, name, patterns, concluded));
    }

    private Token readName() {
        if (tokens.peek().is(Kind.STRING)) {
            var name = tokens.take();
            if (name.text().isBlank()) {
                tokens.tell(name, "the rule's name is empty", "say what it finds");
            }
            return name;
        }
        var found = tokens.peek();
        tokens.tell(found, "the rule's name is expected, not " + found.quoted(), "a name stands in double quotes");
        tokens.skipTo(token -> token.isSymbol("@") || tokens.atBoundary());
        return found;
    }

    private void readHead() {
        var reader = new AnnotationReader(tokens, annotations);
        while (!tokens.atBoundary()) {
            attempt(() -> reader.read(), token -> token.isSymbol("@"));
        }
        if (!tokens.atName("when")) {
            tokens.tell(
                    tokens.peek(), "`when` is expected, not " + tokens.peek().quoted(), "a rule says when it holds");
        } else {
            tokens.take();
        }
    }

    private void tellWhereMissing(Token start, Token name) {
        if (!annotations.has("id")) {
            tokens.tell(start, "the rule " + name.quoted() + " has no `@id`", "give it one: `@id(\"topic/finding\")`");
        }
    }

    private List<Pattern> readPatterns() {
        var patterns = new ArrayList<Pattern>();
        var reader = new PatternReader(tokens, vocabulary);
        int count = 0;
        while (!tokens.atBoundary()) {
            if (++count == MOST_PATTERNS + 1) {
                tokens.tell(tokens.peek(), "a rule has four patterns at most, and here is the fifth", "split the rule");
            }
            attempt(reader::read).ifPresent(patterns::add);
        }
        if (count == 0 && (tokens.atName("then") || tokens.atName("end"))) {
            tokens.tell(
                    tokens.peek(),
                    "the rule has no pattern",
                    "say of which fact it speaks, such as `$dossier : Dossier()`");
        }
        return patterns;
    }

    private <T> Optional<T> attempt(Supplier<T> part) {
        return attempt(part, token -> false);
    }

    /** What a part reads; where it cannot, all up to such a token or the next part is skipped. */
    private <T> Optional<T> attempt(Supplier<T> part, Predicate<Token> goesOn) {
        try {
            return Optional.of(part.get());
        } catch (Unreadable told) {
            tokens.skipTo(token -> goesOn.test(token) || tokens.atBoundary());
            tokens.depth(0);
            return Optional.empty();
        }
    }

    private void readEnd() {
        tokens.skipTo(token -> token.isName("end") || tokens.atRule());
        if (tokens.atName("end")) {
            tokens.take();
        }
    }

    private Rule made(Token start, Token name, List<Pattern> patterns, Conclusion conclusion) {
        annotations.place("rule", name);
        return new Rule(
                annotations.id(),
                name.text(),
                stage,
                annotations.text("says"),
                annotations.text("because"),
                annotations.axis().orElseGet(() -> new ReportedPattern(patterns, conclusion).axis(vocabulary)),
                annotations.remedy(),
                patterns,
                conclusion,
                annotations.places(start.position()));
    }

    /** Refuses what stands where an annotation could. */
    static Unreadable refuseInHead(Tokens tokens) {
        var word = tokens.hyphenated();
        var known = Refusals.onRule(word);
        if (known.isPresent()) {
            return tokens.refuse(tokens.peek(), Token.quote(word) + " is not part of the rule language", known.get());
        }
        var near = NearestWord.to(Token.shortened(word), HEAD_WORDS).map(right -> "did you mean `" + right + "`?");
        return tokens.expected("an annotation or `when`", near.orElse(""));
    }
}
