package org.careerladder.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** Assesses one case or several. What is wrong with one of them does not cost the others. */
final class AssessCommand implements Command {

    @Override
    public CommandSpec arguments() {
        return Request.arguments();
    }

    @Override
    public Exit run(ParseResult arguments, Console console) {
        var request = Request.of(arguments);
        Assessing.prepareMeanwhile();
        try (var answers = new Answers(request, console)) {
            return new Run(request, console, answers).all();
        }
    }

    /** One run over all cases of a request. */
    private static final class Run {

        private final Request request;
        private final Console console;
        private final Answers answers;
        private final Assessing assessing;
        private final Progress progress;

        Run(Request request, Console console, Answers answers) {
            this.request = request;
            this.console = console;
            this.answers = answers;
            this.assessing = new Assessing(request.pack(), request.asOf(), request.language(), console);
            this.progress = Progress.of(request, console);
        }

        Exit all() {
            var exit = Exit.DONE;
            for (String named : request.cases()) {
                exit = exit.or(
                        named.equals(Request.INPUT) ? lines() : one(new CaseInput.InFile(Arguments.path(named))));
            }
            progress.end();
            return exit;
        }

        private Exit lines() {
            var lines = new InputLines(console.in());
            var exit = Exit.DONE;
            for (var line = lines.next(); line.isPresent(); line = lines.next()) {
                exit = exit.or(one(line.get()));
            }
            return exit;
        }

        private Exit one(CaseInput named) {
            progress.step();
            var input = named.with(request.changes());
            var result = assessing.of(input);
            if (!result.isSound()) {
                Problems.tell(request.several() ? With.among(input, result.problems()) : result.problems(), console);
                return Exit.PROBLEMS;
            }
            answers.add(result.orThrow());
            return Exit.of(result.orThrow());
        }
    }
}
