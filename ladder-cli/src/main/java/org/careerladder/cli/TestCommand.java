package org.careerladder.cli;

import org.careerladder.testing.PackTests;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** Runs the tests of a pack, tells what they reach, and where asked what mistakes in its rules they would notice. */
final class TestCommand implements Command {

    @Override
    public CommandSpec arguments() {
        return Arguments.of("test")
                .addPositional(Arguments.word(0, "PACK", "The folder of a pack; its tests lie below `tests`."))
                .addOption(Arguments.flag(
                        "Change the pack's rules, one token at a time, and name the changes that no test notices.",
                        "--mutate"));
    }

    @Override
    public Exit run(ParseResult arguments, Console console) {
        var folder = Arguments.word(arguments, 0);
        var tests = PackTests.read(Arguments.path(folder));
        if (!tests.isSound()) {
            Problems.tell(tests.problems(), console);
            return Exit.PROBLEMS;
        }
        if (tests.orThrow().tests().isEmpty()) {
            console.say("there is no test below `" + folder + "/tests`");
            return Exit.PROBLEMS;
        }
        return run(tests.orThrow(), arguments.matchedOptionValue("--mutate", false), console);
    }

    private static Exit run(PackTests tests, boolean mutate, Console console) {
        var run = tests.run();
        console.print(TestText.of(run));
        if (!run.passed().isAll()) {
            // What fails without a mistake says nothing about mistakes
            return Exit.PROBLEMS;
        }
        if (mutate) {
            console.flush();
            console.print(TestText.of(tests.mutate()));
        }
        return Exit.DONE;
    }
}
