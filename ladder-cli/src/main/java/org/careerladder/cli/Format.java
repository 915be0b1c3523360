package org.careerladder.cli;

import java.util.List;
import org.careerladder.model.source.NearestWord;

/** How an assessment is written. */
enum Format {
    TEXT,
    JSON,
    MARKDOWN;

    private static final List<String> WORDS = List.of("text", "json", "markdown");

    static Format of(String word) {
        return switch (word) {
            case "", "text" -> TEXT;
            case "json" -> JSON;
            case "markdown" -> MARKDOWN;
            case "html" -> throw new Usage("`html` is not supported in this version", "use text, json or markdown");
            default -> throw new Usage("there is no format `" + word + "`", NearestWord.advice(word, WORDS));
        };
    }
}
