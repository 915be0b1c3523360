package org.careerladder.cli;

import org.careerladder.model.comparison.Comparison;
import org.careerladder.model.language.Language;
import org.careerladder.model.language.Lexicon;
import org.careerladder.model.source.NearestWord;
import org.careerladder.report.ComparisonReport;
import picocli.CommandLine.ParseResult;

/**
 * How a comparison is to be shown, and where.
 *
 * @param place the format and the file
 * @param language the tag of the language; empty for that of the newer assessment
 * @param all whether to tell everything
 */
record ComparisonAnswer(LadderAnswer place, String language, boolean all) {

    static ComparisonAnswer of(ParseResult arguments) {
        return new ComparisonAnswer(
                LadderAnswer.of(arguments),
                Arguments.value(arguments, "--language"),
                arguments.matchedOptionValue("--all", false));
    }

    Exit write(Comparison comparison, Console console) {
        return place.write(text(comparison, console), console);
    }

    private String text(Comparison comparison, Console console) {
        var told = told(comparison.after().language());
        return switch (place.format()) {
            case TEXT -> ComparisonReport.of(comparison, told, Output.layout(place.output(), all, console));
            case JSON -> ComparisonReport.json(comparison);
            case MARKDOWN -> ComparisonReport.markdown(comparison, told, all);
            case HTML -> ComparisonReport.html(comparison, told, all);
        };
    }

    /** The language that is asked for, where there are words in it or the newer assessment is in it. */
    private Language told(Language recorded) {
        if (language.isEmpty() || language.equals(recorded.tag())) {
            return recorded;
        }
        if (!Assessing.isSpoken(language)) {
            var known = Lexicon.LANGUAGES.stream().map(Language::tag).toList();
            throw new Usage("there are no texts in `" + language + "`", NearestWord.advice(language, known));
        }
        return Language.of(language);
    }
}
