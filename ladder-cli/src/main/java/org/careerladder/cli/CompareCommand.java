package org.careerladder.cli;

import java.util.List;
import java.util.stream.Stream;
import org.careerladder.model.comparison.Comparison;
import org.careerladder.model.language.Language;
import org.careerladder.model.language.Lexicon;
import org.careerladder.model.source.NearestWord;
import org.careerladder.report.Report;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** Says what changed from one assessment to another. Each is one that was kept, or a case that is assessed for it. */
final class CompareCommand implements Command {

    @Override
    public CommandSpec arguments() {
        var command = Arguments.of("compare")
                .addPositional(Arguments.word(
                        0, "OLD", "An assessment as `assess --format json` wrote it, or a case to assess."))
                .addPositional(Arguments.word(1, "NEW", "The same, to hold against it."))
                .addOption(Arguments.option(
                        "DIR", "The company's pack for both cases; else the one that each names.", "--pack"))
                .addOption(Arguments.option(
                        "DATE", "The day to assess cases for; else each case's, else today.", "--as-of"))
                .addOption(Arguments.option(
                        "TAG", "The language to tell it in, such as de; else that of NEW.", "--language"));
        return OutputOptions.addTo(command, "what matters most")
                .addOption(With.option("What would be? Change NEW first, which is a case then"));
    }

    @Override
    public Exit run(ParseResult arguments, Console console) {
        var answer = OutputOptions.of(arguments);
        var sides = new Sides(Assessing.of(arguments, console));
        var before = sides.read(Arguments.word(arguments, 0), List.of());
        var after = sides.read(Arguments.word(arguments, 1), With.of(arguments));
        if (!before.isSound() || !after.isSound()) {
            Problems.tell(
                    Stream.concat(before.problems().stream(), after.problems().stream())
                            .distinct()
                            .toList(),
                    console);
            return Exit.PROBLEMS;
        }
        var comparison = Comparison.of(before.orThrow(), after.orThrow());
        var told = told(
                Arguments.value(arguments, "--language"), comparison.after().language());
        var exit = answer.write(Report.of(comparison, told, answer.all()), console);
        return exit.or(sides.exit());
    }

    /** The language that is asked for, where there are words in it or the newer assessment is in it. */
    private static Language told(String language, Language recorded) {
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
