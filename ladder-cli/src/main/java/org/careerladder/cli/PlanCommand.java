package org.careerladder.cli;

import java.util.List;
import java.util.Locale;
import org.careerladder.files.CaseWriter;
import org.careerladder.model.assessment.Assessment;
import org.careerladder.model.assessment.NotAssessed;
import org.careerladder.model.assessment.Readiness;
import org.careerladder.model.source.NearestWord;
import org.careerladder.report.Report;
import org.careerladder.rules.Assessor;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** Says which smallest changes get a case there, and lays one way out in weekly goals. */
final class PlanCommand implements Command {

    private static final List<String> READINESS = List.of("ready", "nearly-ready");
    private static final int MOST_WAYS = 3;

    @Override
    public CommandSpec arguments() {
        return OutputOptions.addTo(Assessing.arguments("plan", "plan from")
                .addPositional(Arguments.word(0, "CASE", "The file of a case."))
                .addOption(Arguments.option("READINESS", "ready or nearly-ready; else ready.", "--to"))
                .addOption(Arguments.option("N", "One way as weekly goals, over so many weeks.", "--weeks"))
                .addOption(Arguments.option("K", "Which way the weekly goals follow; else the first.", "--way"))
                .addOption(With.option()));
    }

    @Override
    public Exit run(ParseResult arguments, Console console) {
        var answer = OutputOptions.of(arguments);
        String file = Arguments.word(arguments, 0);
        var asked = new Asked(
                goal(Arguments.value(arguments, "--to")),
                number(arguments, "--weeks", Assessor.MOST_WEEKS, 0),
                number(arguments, "--way", MOST_WAYS, 1));
        var assessed = AssessedCase.of(file, arguments, console);
        if (!assessed.isSound()) {
            Problems.tell(assessed.problems(), console);
            return Exit.PROBLEMS;
        }
        return assessed.orThrow().result() instanceof Assessment assessment
                ? answer.write(asked.told(assessment, assessed.orThrow().assessor()), console)
                : notAssessed((NotAssessed) assessed.orThrow().result(), console);
    }

    /**
     * What is asked for.
     *
     * @param goal what is to be reached
     * @param weeks over how many weeks one way is laid out; 0 for none
     * @param way which way, from 1
     */
    private record Asked(Readiness goal, int weeks, int way) {

        Report told(Assessment assessment, Assessor assessor) {
            var plan = assessor.plan(assessment, goal);
            if (weeks == 0 || plan.ways().isEmpty()) {
                return Report.of(plan);
            }
            if (way > plan.ways().size()) {
                throw new Usage(
                        "there is no way " + way, "there are " + plan.ways().size());
            }
            var roadmap = assessor.roadmap(assessment, plan, plan.ways().get(way - 1), weeks);
            return Report.of(roadmap, CaseWriter.goals(Report.goals(roadmap)));
        }
    }

    private static Exit notAssessed(NotAssessed not, Console console) {
        String rule = not.rule().isEmpty() ? "" : "rule " + not.rule() + ": ";
        console.say(not.caseId() + " is not assessed, so it has no plan: " + rule + not.cause());
        return Exit.of(not);
    }

    private static Readiness goal(String word) {
        return switch (word.toLowerCase(Locale.ROOT).replace('_', '-')) {
            case "", "ready" -> Readiness.READY;
            case "nearly-ready" -> Readiness.NEARLY_READY;
            default -> throw new Usage("nobody plans to be `" + word + "`", NearestWord.advice(word, READINESS));
        };
    }

    private static int number(ParseResult arguments, String option, int most, int otherwise) {
        String word = Arguments.value(arguments, option);
        if (word.isEmpty()) {
            return otherwise;
        }
        if (!word.matches("[0-9]{1,3}") || Integer.parseInt(word) < 1 || Integer.parseInt(word) > most) {
            throw new Usage("`" + word + "` is no number for `" + option + "`", "write one from 1 to " + most);
        }
        return Integer.parseInt(word);
    }
}
