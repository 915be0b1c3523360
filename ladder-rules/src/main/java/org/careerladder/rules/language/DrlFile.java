package org.careerladder.rules.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.careerladder.model.pack.RuleSource;
import org.careerladder.model.source.NearestWord;
import org.careerladder.rules.language.Token.Kind;

/** Reads one file from its package to its last rule. */
final class DrlFile {

    private static final String SHAPE = "a file is a package, imports, and rules from `rule` to `end`";

    private final Vocabulary vocabulary;
    private final RuleSource.DrlText source;
    private final Tokens tokens;
    private final List<Rule> rules = new ArrayList<>();
    private boolean ruleSeen;

    DrlFile(Vocabulary vocabulary, RuleSource.DrlText source, Tokens tokens) {
        this.vocabulary = vocabulary;
        this.source = source;
        this.tokens = tokens;
    }

    List<Rule> read() {
        var stage = folderStage();
        if (!tokens.peek().is(Kind.END_OF_FILE)) {
            new DrlHeader(vocabulary, tokens).read(stage);
        }
        while (!tokens.peek().is(Kind.END_OF_FILE)) {
            readRuleOrRefuse(stage.orElse(Stage.ASSESS));
        }
        if (!ruleSeen && tokens.problemCount() == 0) {
            tokens.tell(tokens.peek(), "the file has no rule", SHAPE + "; delete the file if it is not needed");
        }
        return rules;
    }

    private Optional<Stage> folderStage() {
        var path = source.path();
        int slash = path.indexOf('/');
        var folder = slash < 0 ? "" : path.substring(0, slash);
        var stage = Stage.of(folder);
        if (stage.isEmpty()) {
            tokens.tell(
                    tokens.peek(),
                    "the file " + Token.quote(path) + " lies in no stage's folder",
                    "move it into `rules/assess`, `rules/conclude` or `rules/advise`");
        }
        return stage;
    }

    private void readRuleOrRefuse(Stage stage) {
        if (tokens.atName("rule")) {
            ruleSeen = true;
            new RuleReader(vocabulary, tokens, stage).read().ifPresent(this::add);
            return;
        }
        refuse();
        tokens.take();
        tokens.skipTo(token -> tokens.atRule());
        tokens.depth(0);
    }

    private void refuse() {
        var token = tokens.peek();
        var word = tokens.hyphenated();
        var known = Refusals.inFile(word);
        if (known.isPresent()) {
            tokens.tell(token, Token.quote(word) + " is not part of the rule language", known.get());
        } else {
            var near = NearestWord.to(Token.shortened(word), List.of("rule", "import", "package"))
                    .map(right -> "did you mean `" + right + "`? ");
            tokens.tell(token, "a rule is expected, not " + token.quoted(), near.orElse("") + SHAPE);
        }
    }

    private void add(Rule rule) {
        boolean unique = isNew(rule, "id", other -> other.id().value()) && isNew(rule, "rule", Rule::name);
        if (unique) {
            rules.add(rule);
        }
    }

    private boolean isNew(Rule rule, String annotation, Function<Rule, String> what) {
        var value = what.apply(rule);
        var twin =
                rules.stream().filter(other -> what.apply(other).equals(value)).findFirst();
        twin.ifPresent(first -> tokens.tell(
                new Token(Kind.STRING, value, rule.places().of(annotation), 0, 0),
                (annotation.equals("id") ? "the id " : "the name ") + Token.quote(value)
                        + " is taken by the rule in line "
                        + first.places().rule().line(),
                "each rule has its own"));
        return twin.isEmpty();
    }
}
