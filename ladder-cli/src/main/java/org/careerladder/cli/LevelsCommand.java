package org.careerladder.cli;

import org.careerladder.report.LadderTable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** Shows the ladder of a pack, or the general one. */
final class LevelsCommand implements Command {

    @Override
    public CommandSpec arguments() {
        return Arguments.of("levels")
                .addOption(Arguments.option("DIR", "The company's pack; else the general ladder.", "--pack"));
    }

    @Override
    public Exit run(ParseResult arguments, Console console) {
        var pack = new Packs().pack(Arguments.value(arguments, "--pack"));
        if (!pack.isSound()) {
            Problems.tell(pack.problems(), console);
            return Exit.PROBLEMS;
        }
        console.print(LadderTable.of(pack.orThrow().ladder(), console.layout(true)));
        return Exit.DONE;
    }
}
