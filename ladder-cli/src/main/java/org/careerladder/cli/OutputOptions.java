package org.careerladder.cli;

import java.util.List;
import java.util.stream.Stream;
import org.careerladder.model.source.NearestWord;
import org.careerladder.report.Report;
import org.careerladder.report.render.Format;
import org.careerladder.report.render.Layout;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/**
 * How an answer is to be shown, and where.
 *
 * @param format how to write
 * @param file the file to write to; empty for standard output
 * @param all whether to tell everything, rather than what matters now
 */
record OutputOptions(Format format, String file, boolean all) {

    private static final String FORMAT = "--format";
    private static final String ALL = "--all";

    /** Adds the options of a command that has one degree of detail. */
    static CommandSpec addTo(CommandSpec command) {
        return command.addOption(option()).addOption(Output.option());
    }

    /**
     * Adds the options of a command that tells everything on request.
     *
     * @param rather what it tells otherwise: {@code what matters now}
     */
    static CommandSpec addTo(CommandSpec command, String rather) {
        return addTo(command).addOption(Arguments.flag("Tell everything, rather than " + rather + ".", ALL));
    }

    private static OptionSpec option() {
        var others = words().subList(0, words().size() - 1);
        String last = words().get(words().size() - 1);
        return Arguments.option("FORMAT", String.join(", ", others) + " or " + last + "; else text.", FORMAT);
    }

    static OutputOptions of(ParseResult arguments) {
        return new OutputOptions(
                format(Arguments.value(arguments, FORMAT)), Output.file(arguments), arguments.hasMatchedOption(ALL));
    }

    private static Format format(String word) {
        return word.isEmpty() ? Format.TEXT : Format.of(word).orElseThrow(() -> noFormat(word));
    }

    private static Usage noFormat(String word) {
        return new Usage("there is no format `" + word + "`", NearestWord.advice(word, words()));
    }

    private static List<String> words() {
        return Stream.of(Format.values()).map(Format::word).toList();
    }

    /** Whether the answer goes to a file, apart from what is said meanwhile. */
    boolean isApart() {
        return !file.isEmpty();
    }

    /** Writes a report where it is to go; how that went. */
    Exit write(Report report, Console console) {
        try (var out = Output.to(file, console)) {
            out.print(report.in(format, layout(console)));
            return out.written();
        }
    }

    /** The layout of a text there: a file is as wide as any other, and bears no colour. */
    Layout layout(Console console) {
        return isApart() ? Layout.STANDARD : console.layout();
    }
}
