package org.careerladder.cli;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.Set;
import org.careerladder.model.source.Problem;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** Tells every problem of the files that are named, all at once. */
final class CheckCommand implements Command {

    @Override
    public CommandSpec arguments() {
        return Arguments.of("check")
                .addPositional(Arguments.positional(
                        "PATH", "1..*", "Ladders, packs, cycles, rule files, texts and cases, or folders of them."));
    }

    @Override
    public Exit run(ParseResult arguments, Console console) {
        var checks = new Checks(console.today());
        Set<Check> all = new LinkedHashSet<>();
        Arguments.positionals(arguments).forEach(named -> all.addAll(Check.of(Arguments.path(named))));
        var problems = new ArrayList<Problem>();
        for (Check check : all) {
            var found = checks.problems(check);
            problems.addAll(found);
            if (found.isEmpty()) {
                console.line("OK  " + check.place() + " (" + check.word() + ")");
                Problems.hint(checks.hints(check), console);
            }
        }
        console.print(Problems.text(problems, console));
        return problems.isEmpty() ? Exit.DONE : Exit.PROBLEMS;
    }
}
