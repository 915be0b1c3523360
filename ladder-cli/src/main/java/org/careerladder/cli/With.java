package org.careerladder.cli;

import java.util.List;
import org.careerladder.files.CaseChange;
import org.careerladder.model.source.Position;
import org.careerladder.model.source.Problem;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** The option that asks what would be: changes of the cases that a command reads, each a line of its own kind of input. */
final class With {

    /** The option, and what messages call what was given to it: the first time is line 1. */
    static final String OPTION = "--with";

    private With() {}

    static OptionSpec option() {
        return option("What would be? Change the case first");
    }

    /**
     * The option.
     *
     * @param does what it does, without how a change is written
     */
    static OptionSpec option(String does) {
        return Arguments.repeated(
                "CHANGE",
                does + ": PATH=VALUE sets, PATH+=VALUE adds, PATH- removes, with a path such as /company/headcount."
                        + " May be given several times.",
                OPTION);
    }

    /** The changes that the arguments ask for, in their order. */
    static List<CaseChange> of(ParseResult arguments) {
        var changes = CaseChange.parseAll(OPTION, Arguments.values(arguments, OPTION));
        changes.problems().stream().findFirst().ifPresent(With::refuse);
        return changes.orThrow();
    }

    private static void refuse(Problem problem) {
        throw new Usage(problem.place() + ": " + problem.what(), problem.advice());
    }

    /** Problems of one case among several, so that those of a change say which case it does not fit. */
    static List<Problem> among(CaseInput input, List<Problem> problems) {
        return problems.stream().map(problem -> among(input, problem)).toList();
    }

    private static Problem among(CaseInput input, Problem problem) {
        return problem.place() instanceof Position at && at.file().equals(OPTION)
                ? problem.movedTo(new Position(input.name() + " " + OPTION, at.line(), at.column()))
                : problem;
    }
}
