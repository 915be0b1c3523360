package org.careerladder.cli;

import org.careerladder.report.Report;
import org.careerladder.rules.Assessor;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** Shows every rule and parameter of a pack, where each comes from, and what is switched off, why and by whom. */
final class EffectiveCommand implements Command {

    @Override
    public CommandSpec arguments() {
        return OutputOptions.addTo(
                Arguments.of("effective").addPositional(Arguments.word(0, "PACK", "The folder of a pack.")));
    }

    @Override
    public Exit run(ParseResult arguments, Console console) {
        String folder = Arguments.word(arguments, 0);
        var answer = OutputOptions.of(arguments);
        var effective = new Packs().assessor(folder).map(Assessor::effective);
        if (!effective.isSound()) {
            Problems.tell(effective.problems(), console);
            return Exit.PROBLEMS;
        }
        return answer.write(Report.of(effective.orThrow()), console);
    }
}
