package org.careerladder.rules.language;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.careerladder.model.source.NearestWord;
import org.careerladder.rules.language.Token.Kind;

/** Reads the package and the imports of a file. */
final class DrlHeader {

    private static final String IMPORTED_ANYWAY = "leave it out: the vocabulary is imported anyway";

    private final Vocabulary vocabulary;
    private final Tokens tokens;

    DrlHeader(Vocabulary vocabulary, Tokens tokens) {
        this.vocabulary = vocabulary;
        this.tokens = tokens;
    }

    /** Reads both; the package is to end in the stage, where the file's folder names one. */
    void read(Optional<Stage> stage) {
        tryTo(() -> readPackage(stage));
        while (tokens.atName("import")) {
            tryTo(this::readImport);
        }
    }

    private void tryTo(Runnable part) {
        try {
            part.run();
        } catch (Unreadable told) {
            tokens.skipTo(token -> token.isName("import")
                    || token.isName("rule")
                    || Refusals.inFile(token.text()).isPresent());
        }
    }

    private void readPackage(Optional<Stage> stage) {
        var advice =
                "start with `package yourcompany." + stage.map(Stage::word).orElse("assess") + "`, without hyphens";
        if (!tokens.atName("package")) {
            tokens.tell(
                    tokens.peek(),
                    "a file starts with its package, not with " + tokens.peek().quoted(),
                    advice);
            return;
        }
        tokens.take();
        var first = tokens.peek();
        var name = qualifiedName("the name of the package", advice);
        var last = name.substring(name.lastIndexOf('.') + 1);
        stage.map(Stage::word)
                .filter(word -> !word.equals(last))
                .ifPresent(word -> tokens.tell(
                        first,
                        "the package " + Token.quote(name) + " does not end in the file's folder, `" + word + "`",
                        rightPackage(name, last, word)));
    }

    private static String rightPackage(String name, String last, String word) {
        if (Stage.of(last).isPresent()) {
            return "write `" + parent(name) + word + "`, or move the file to `" + last + "`";
        }
        boolean misspelled =
                NearestWord.to(last.toLowerCase(Locale.ROOT), List.of(word)).isPresent();
        return "write " + Token.quote(misspelled ? parent(name) + word : name + "." + word);
    }

    private static String parent(String name) {
        return name.substring(0, name.lastIndexOf('.') + 1);
    }

    private void readImport() {
        var start = tokens.take();
        if (tokens.atName("static") || tokens.atName("function")) {
            throw tokens.refuse(start, tokens.quoteLine(start) + ": a rule calls nothing", IMPORTED_ANYWAY);
        }
        var first = tokens.peek();
        var name = qualifiedName("the name of a type", IMPORTED_ANYWAY);
        if (!vocabulary.canImport(name) && packages().noneMatch(name::equals)) {
            tokens.tell(first, Token.quote(name) + " is not part of the vocabulary", nearest(name));
        }
    }

    private Stream<String> packages() {
        return Stream.concat(
                        vocabulary.types().stream().map(FactType::qualifiedName),
                        vocabulary.wordTypes().stream().map(Vocabulary.WordType::qualifiedName))
                .map(name -> name.substring(0, name.lastIndexOf('.')));
    }

    private String nearest(String name) {
        var simple = name.substring(name.lastIndexOf('.') + 1);
        var fact = vocabulary.type(simple).map(FactType::qualifiedName);
        return fact.or(() -> vocabulary.wordType(simple).map(Vocabulary.WordType::qualifiedName))
                .map(right -> "write `" + right + "`, or leave it out: the vocabulary is imported anyway")
                .orElse("leave it out: a rule sees the types of `ladder vocabulary`, and they are imported anyway");
    }

    private String qualifiedName(String wanted, String advice) {
        var name = new StringBuilder(tokens.take(Kind.NAME, wanted, advice).text());
        while (tokens.takeIf(".")) {
            name.append('.').append(tokens.take(Kind.NAME, wanted, advice).text());
        }
        if (tokens.peek().isSymbol("-")) {
            throw tokens.expected("`.` or the end of the name", advice);
        }
        tokens.takeIf(";");
        return name.toString();
    }
}
