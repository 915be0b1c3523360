package org.careerladder.cli;

import java.util.List;
import org.careerladder.model.source.Problem;
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
            var exit = new Run(request, console, answers).all();
            return exit.or(answers.written());
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
                return unread(input, result.problems());
            }
            answers.add(result.orThrow());
            return Exit.of(result.orThrow());
        }

        /** Among several, each has its answer, so that their counts agree: this one as well. */
        private Exit unread(CaseInput input, List<Problem> problems) {
            if (request.several()) {
                var among = With.among(input, problems);
                answers.add(assessing.unread(input, among));
                Problems.tell(among, console);
            } else {
                Problems.tell(problems, console);
            }
            return Exit.PROBLEMS;
        }
    }
}
