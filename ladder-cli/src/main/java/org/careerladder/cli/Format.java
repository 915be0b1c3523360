package org.careerladder.cli;

import java.util.List;
import org.careerladder.model.source.NearestWord;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** How an answer is written. */
enum Format {
    TEXT,
    JSON,
    MARKDOWN,
    HTML;

    private static final List<String> WORDS = List.of("text", "json", "markdown", "html");

    static OptionSpec option() {
        return Arguments.option("FORMAT", "text, json, markdown or html; else text.", "--format");
    }

    /** The format that the arguments ask for. */
    static Format of(ParseResult arguments) {
        String word = Arguments.value(arguments, "--format");
        return switch (word) {
            case "", "text" -> TEXT;
            case "json" -> JSON;
            case "markdown" -> MARKDOWN;
            case "html" -> HTML;
            default -> throw new Usage("there is no format `" + word + "`", NearestWord.advice(word, WORDS));
        };
    }
}
