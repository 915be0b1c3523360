package org.careerladder.testing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.careerladder.model.assessment.Assessment;
import org.careerladder.model.assessment.Finding;
import org.careerladder.model.facts.Fact;
import org.careerladder.model.pack.Policy;
import org.careerladder.rules.Assessor;
import org.careerladder.rules.interpreter.Firing;
import org.careerladder.rules.interpreter.Interpreter;
import org.careerladder.rules.language.Rule;
import org.careerladder.rules.language.Stage;
import org.careerladder.rules.language.Vocabulary;
import org.careerladder.rules.standard.StandardSituations.Named;

/**
 * What single rules say in one situation.
 *
 * @param name what the situation is called
 * @param assessment what it comes to under all rules: what one rule of a later stage reads comes from all of an earlier one
 * @param policy of its pack
 */
record StandardSays(String name, Assessment assessment, Policy policy) {

    static StandardSays in(Named situation) {
        var pack = situation.situation().pack();
        var result = Assessor.interpreted(pack)
                .orThrow()
                .assess(situation.situation().promotionCase());
        if (result instanceof Assessment assessment) {
            return new StandardSays(situation.name(), assessment, pack.policy());
        }
        throw new AssertionError("`" + situation.name() + "` is not assessed: " + result);
    }

    /** What a rule reports here, such as {@code gap standing/lifts-others@TARGET}; each in the order of the facts. */
    List<String> saidBy(Rule rule) {
        var interpreter = Interpreter.of(List.of(rule), Vocabulary.standard(), policy);
        return runs(rule.stage()).stream()
                .flatMap(run -> said(interpreter.fire(rule.stage(), run)))
                .toList();
    }

    /** The facts of each run of a stage: the conclude rules run once for each scorecard. */
    private List<Collection<? extends Fact>> runs(Stage stage) {
        var runs = new ArrayList<Collection<? extends Fact>>();
        switch (stage) {
            case ASSESS -> runs.add(assessment.facts().all());
            case CONCLUDE -> assessment.scorecards().forEach(scorecard -> runs.add(List.of(scorecard)));
            case ADVISE ->
                runs.add(Stream.of(
                                assessment.findings().stream(), Stream.of(assessment.scorecard(), assessment.verdict()))
                        .flatMap(facts -> facts)
                        .map(Fact.class::cast)
                        .toList());
        }
        return runs;
    }

    private static Stream<String> said(List<Firing> firings) {
        return firings.stream().map(firing -> firing.rule().conclusion().call().method() + " " + named(firing.fact()));
    }

    private static String named(Fact fact) {
        return fact instanceof Finding finding
                ? finding.rule() + " of " + finding.subject()
                : fact.subject().toString();
    }
}
