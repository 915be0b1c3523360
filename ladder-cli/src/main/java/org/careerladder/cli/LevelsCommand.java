package org.careerladder.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** Shows the ladder of a pack, or the general one. */
final class LevelsCommand implements Command {

    @Override
    public CommandSpec arguments() {
        return Arguments.of("levels")
                .addOption(Arguments.option("DIR", "The company's pack; else the general ladder.", "--pack"))
                .addOption(Format.option())
                .addOption(Output.option());
    }

    @Override
    public Exit run(ParseResult arguments, Console console) {
        String folder = Arguments.value(arguments, "--pack");
        var answer = LadderAnswer.of(arguments).outside(folder);
        var pack = new Packs().pack(folder);
        if (!pack.isSound()) {
            Problems.tell(pack.problems(), console);
            return Exit.PROBLEMS;
        }
        answer.write(answer.text(pack.orThrow().ladder(), console), console);
        return Exit.DONE;
    }
}
