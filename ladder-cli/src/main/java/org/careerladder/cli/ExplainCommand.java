package org.careerladder.cli;

import org.careerladder.model.assessment.Assessment;
import org.careerladder.model.explanation.CriterionStory;
import org.careerladder.model.explanation.WhyNot;
import org.careerladder.model.pack.RuleId;
import org.careerladder.model.source.NearestWord;
import org.careerladder.report.Report;
import org.careerladder.rules.Assessor;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** Tells why an assessment says what it says: all of it, what one rule made of the case, or what became of one criterion. */
final class ExplainCommand implements Command {

    private static final String RULE = "--rule";
    private static final String CRITERION = "--criterion";

    @Override
    public CommandSpec arguments() {
        var command = Assessing.arguments("explain", "assess for")
                .addPositional(Arguments.word(0, "CASE", "The file of a case."))
                .addOption(Arguments.option(
                        "ID", "What did this rule make of the case, and where it is silent, why not?", RULE))
                .addOption(
                        Arguments.option("ID", "What became of this criterion, from rating to next step?", CRITERION))
                .addOption(With.option());
        return OutputOptions.addTo(command, "what matters now");
    }

    @Override
    public Exit run(ParseResult arguments, Console console) {
        if (arguments.hasMatchedOption(RULE) && arguments.hasMatchedOption(CRITERION)) {
            throw new Usage("`" + RULE + "` and `" + CRITERION + "` are two questions", "ask one of them at a time");
        }
        var answer = OutputOptions.of(arguments);
        String file = Arguments.word(arguments, 0);
        var assessed = AssessedCase.of(file, arguments, console);
        if (!assessed.isSound()) {
            Problems.tell(assessed.problems(), console);
            return Exit.PROBLEMS;
        }
        var exit = answer.write(told(assessed.orThrow(), arguments, answer.all()), console);
        return exit.or(Exit.of(assessed.orThrow().result()));
    }

    /** A case without an assessment is told as `assess` tells it. */
    private static Report told(AssessedCase assessed, ParseResult arguments, boolean all) {
        return assessed.result() instanceof Assessment assessment
                ? told(assessment, assessed.assessor(), arguments, all)
                : Report.of(assessed.result(), all);
    }

    private static Report told(Assessment assessment, Assessor assessor, ParseResult arguments, boolean all) {
        var ladder = assessor.pack().ladder();
        var pack = assessor.effective();
        if (arguments.hasMatchedOption(RULE)) {
            var whyNot = whyNot(assessment, assessor, Arguments.value(arguments, RULE));
            return Report.of(whyNot, assessment, ladder, pack, all);
        }
        if (arguments.hasMatchedOption(CRITERION)) {
            return Report.of(story(assessment, assessor, Arguments.value(arguments, CRITERION)), ladder, pack, all);
        }
        return Report.of(assessor.explain(assessment), ladder, pack, all);
    }

    private static WhyNot whyNot(Assessment assessment, Assessor assessor, String word) {
        var ids = assessor.effective().rules().stream()
                .map(rule -> rule.id().value())
                .toList();
        if (!ids.contains(word)) {
            throw new Usage("the pack has no rule `" + word + "`", NearestWord.advice(word, ids));
        }
        return assessor.whyNot(assessment, RuleId.of(word)).orThrow();
    }

    private static CriterionStory story(Assessment assessment, Assessor assessor, String word) {
        var ladder = assessor.pack().ladder();
        return CriterionStory.of(
                assessor.explain(assessment),
                ladder,
                ladder.criteria().stream()
                        .filter(criterion -> criterion.id().value().equals(word))
                        .findFirst()
                        .orElseThrow(() -> noCriterion(word, assessor)));
    }

    private static Usage noCriterion(String word, Assessor assessor) {
        var ids = assessor.pack().ladder().criteria().stream()
                .map(criterion -> criterion.id().value())
                .toList();
        return new Usage("the ladder has no criterion `" + word + "`", NearestWord.advice(word, ids));
    }
}
