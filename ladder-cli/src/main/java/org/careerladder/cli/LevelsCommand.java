package org.careerladder.cli;

import org.careerladder.files.LadderWriter;
import org.careerladder.model.assessment.LevelsReached;
import org.careerladder.model.pack.Pack;
import org.careerladder.model.source.Checked;
import org.careerladder.report.Report;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** Shows the ladder of a pack, or the general one; with a case, where its ratings stand on it. */
final class LevelsCommand implements Command {

    @Override
    public CommandSpec arguments() {
        return OutputOptions.addTo(Arguments.of("levels")
                .addPositional(Arguments.positional("CASE", "0..1", "Where do the ratings of this case stand?"))
                .addOption(Arguments.option(
                        "DIR",
                        "The company's pack; else the one that the case names, or the general ladder.",
                        "--pack"))
                .addOption(Arguments.option("DATE", "The day to look at; else the case's, else today.", "--as-of")));
    }

    @Override
    public Exit run(ParseResult arguments, Console console) {
        var cases = Arguments.positionals(arguments, 1);
        var answer = OutputOptions.of(arguments);
        var told = cases.isEmpty()
                ? ladder(arguments).map(LevelsCommand::told)
                : reached(cases.get(0), arguments, console).map(Report::of);
        if (!told.isSound()) {
            Problems.tell(told.problems(), console);
            return Exit.PROBLEMS;
        }
        return answer.write(told.orThrow(), console);
    }

    private static Report told(Pack pack) {
        return Report.of(pack.ladder(), () -> LadderWriter.writeJson(pack.ladder()));
    }

    private static Checked<Pack> ladder(ParseResult arguments) {
        return new Packs().pack(Arguments.value(arguments, "--pack"));
    }

    private static Checked<LevelsReached> reached(String file, ParseResult arguments, Console console) {
        var input = new CaseInput.InFile(Arguments.path(file));
        String asked = Arguments.value(arguments, "--pack");
        var folder = input.pack(asked);
        var asOf = Arguments.day(arguments, "--as-of");
        return folder.then(new Packs()::assessor)
                .then(assessor -> input.read(assessor.pack(), asOf.known() ? asOf : console.today())
                        .map(read -> asOf.known() ? read.toBuilder().asOf(asOf).build() : read)
                        .then(assessor::levels));
    }
}
