package org.careerladder.cli;

import java.util.List;
import org.careerladder.files.CaseChange;
import org.careerladder.model.time.Day;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/**
 * What is to be assessed, and how it is to be told.
 *
 * @param cases files, or {@link #INPUT}
 * @param pack the folder of the pack; empty for what each case names
 * @param asOf the day to assess for; unknown for what each case names
 * @param language the tag of the language to tell it in; empty for English
 * @param output how to show it, and where
 * @param changes what is changed of every case to ask what would be
 */
record Request(
        List<String> cases, String pack, Day asOf, String language, OutputOptions output, List<CaseChange> changes) {

    /** Stands for the input, one case in a line. */
    static final String INPUT = "-";

    Request {
        cases = List.copyOf(cases);
        changes = List.copyOf(changes);
    }

    static CommandSpec arguments() {
        var command = Assessing.arguments("assess", "assess for")
                .addPositional(Arguments.positional(
                        "CASE",
                        "1..*",
                        "Files of cases; - reads JSON documents from standard input, one in a line, whose pack: is"
                                + " followed only below the folder of --pack."));
        return OutputOptions.addTo(command, "what matters now").addOption(With.option());
    }

    static Request of(ParseResult arguments) {
        return new Request(
                Arguments.positionals(arguments),
                Arguments.value(arguments, "--pack"),
                Arguments.day(arguments, "--as-of"),
                Arguments.value(arguments, "--language"),
                OutputOptions.of(arguments),
                With.of(arguments));
    }

    /** Whether a line is written for each case, rather than a whole report for one. */
    boolean several() {
        return cases.size() > 1 || cases.contains(INPUT);
    }
}
