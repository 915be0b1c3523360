package org.careerladder.rules.language;

import java.util.ArrayList;
import java.util.List;
import org.careerladder.model.pack.RuleSource;
import org.careerladder.model.source.NearestWord;
import org.careerladder.rules.language.Token.Kind;

/** Reads one file from its package to its last rule. */
final class DrlFile {

    private static final String SHAPE = "a file is a package, imports, and rules from `rule` to `end`";

    private final Vocabulary vocabulary;
    private final RuleSource.DrlText source;
    private final Tokens tokens;
    private final FileRules rules;
    private final List<Unfinished> unfinished = new ArrayList<>();
    private boolean ruleSeen;

    DrlFile(Vocabulary vocabulary, RuleSource.DrlText source, Tokens tokens) {
        this.vocabulary = vocabulary;
        this.source = source;
        this.tokens = tokens;
        this.rules = new FileRules(tokens::tell);
    }

    List<Rule> rules() {
        return rules.all();
    }

    List<Unfinished> unfinished() {
        return unfinished;
    }

    void read() {
        var stage = Stage.ofFile(source.path(), tokens.peek().position(), tokens::tell);
        if (!tokens.peek().is(Kind.END_OF_FILE)) {
            new DrlHeader(vocabulary, tokens).read(stage);
        }
        while (!tokens.peek().is(Kind.END_OF_FILE)) {
            readRuleOrRefuse(stage.orElse(Stage.ASSESS));
        }
        if (!ruleSeen && tokens.problemCount() == 0) {
            tokens.tell(tokens.peek(), "the file has no rule", SHAPE + "; delete the file if it is not needed");
        }
    }

    private void readRuleOrRefuse(Stage stage) {
        if (tokens.atName("rule")) {
            ruleSeen = true;
            var reader = new RuleReader(vocabulary, tokens, stage);
            reader.read().ifPresent(rules::add);
            reader.unfinished().ifPresent(unfinished::add);
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
}
