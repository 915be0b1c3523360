package org.careerladder.cli;

import java.util.HashMap;
import java.util.Map;
import org.careerladder.model.promotion.PromotionCase;
import org.careerladder.model.source.Checked;
import org.careerladder.model.time.Day;
import org.careerladder.rules.Assessor;
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
        prepareMeanwhile();
        try (var answers = new Answers(request, console)) {
            return new Run(request, console, answers).all();
        }
    }

    /** Loads the rules while packs and cases are read; the answer waits for them either way. */
    private static void prepareMeanwhile() {
        var preparing = new Thread(Assessor::prepare, "prepare");
        preparing.setDaemon(true);
        preparing.start();
    }

    /** One run over all cases of a request. */
    private static final class Run {

        private final Request request;
        private final Console console;
        private final Answers answers;
        private final Packs packs = new Packs();
        private final Map<Assessor, Checked<Assessor>> speaking = new HashMap<>();
        private final Progress progress;
        private boolean saidToday;

        Run(Request request, Console console, Answers answers) {
            this.request = request;
            this.console = console;
            this.answers = answers;
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

        private Exit one(CaseInput input) {
            progress.step();
            var result = assessor(input).then(assessor -> read(input, assessor).map(assessor::assess));
            if (!result.isSound()) {
                Problems.tell(result.problems(), console);
                return Exit.PROBLEMS;
            }
            answers.add(result.orThrow());
            return Exit.of(result.orThrow());
        }

        private Checked<Assessor> assessor(CaseInput input) {
            var folder = request.pack().isEmpty() ? input.pack() : Checked.sound(request.pack());
            return folder.then(packs::assessor).then(this::speaking);
        }

        /** The assessor in the language of the request; what it makes ready for one case serves the next. */
        private Checked<Assessor> speaking(Assessor assessor) {
            return request.language().isEmpty()
                    ? Checked.sound(assessor)
                    : speaking.computeIfAbsent(assessor, english -> english.in(request.language()));
        }

        private Checked<PromotionCase> read(CaseInput input, Assessor assessor) {
            var pack = assessor.pack();
            if (request.asOf().known()) {
                return input.read(pack, request.asOf())
                        .map(read -> read.toBuilder().asOf(request.asOf()).build());
            }
            var today = console.today();
            var read = input.read(pack, today);
            if (isOf(today, read) && !input.read(pack, Day.UNKNOWN).isSound()) {
                sayToday(today);
            }
            return read;
        }

        private static boolean isOf(Day day, Checked<PromotionCase> read) {
            return read.isSound() && read.orThrow().asOf().equals(day);
        }

        private void sayToday(Day today) {
            if (!saidToday) {
                console.say("no as-of day is given; it is assessed as of today, " + today);
            }
            saidToday = true;
        }
    }
}
