package org.careerladder.rules.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
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
    private Optional<Unfinished> unfinished = Optional.empty();
    private boolean wholeHead = true;

    RuleReader(Vocabulary vocabulary, Tokens tokens, Stage stage) {
        this.vocabulary = vocabulary;
        this.tokens = tokens;
        this.stage = stage;
    }

    /** The rule; empty, with its problems told, where it cannot be read. Afterwards the next token is behind it. */
    Optional<Rule> read() {
        int before = faults();
        var start = tokens.take();
        tokens.depth(0);
        var name = readName();
        readHead();
        tellWhereMissing(start, name);
        var patterns = readPatterns();
        var conclusion = attempt(() -> new ConclusionReader(tokens, stage).read());
        readEnd();
        if (faults() == before) {
            return conclusion.map(concluded -> made(start, name, patterns, concluded));
        }
        unfinished = Optional.of(
                new Unfinished(made(start, name, patterns, conclusion.orElseGet(() -> standIn(start))), wholeHead));
        return Optional.empty();
    }

    /** What could be read of the rule, where it could not be read as a whole. */
    Optional<Unfinished> unfinished() {
        return unfinished;
    }

    private int faults() {
        return tokens.problemCount() + tokens.illegibleCount();
    }

    private Conclusion standIn(Token start) {
        return new Conclusion(Conclusion.Call.ofStage(stage).get(0), "", start.at());
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
            wholeHead &= attempt(reader::read, token -> token.isSymbol("@") || atRefused(Refusals::onRule))
                    .isPresent();
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
        boolean any = false;
        while (!tokens.atBoundary()) {
            any = true;
            var start = tokens.peek();
            var pattern = attempt(reader::read, token -> reader.canStart());
            if (pattern.isPresent() && patterns.size() == MOST_PATTERNS) {
                tokens.tell(start, "a rule has four patterns at most, and here is the fifth", "split the rule");
            }
            pattern.ifPresent(patterns::add);
        }
        if (!any && (tokens.atName("then") || tokens.atName("end"))) {
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
            if (!tokens.atBoundary()) {
                tokens.take();
            }
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

    private boolean atRefused(Function<String, Optional<String>> refusals) {
        return tokens.peek().is(Kind.NAME)
                && refusals.apply(tokens.hyphenated()).isPresent();
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
