package org.careerladder.rules.standard;

import java.util.ArrayList;
import java.util.function.UnaryOperator;
import org.careerladder.model.assessment.Assessment;
import org.careerladder.model.facts.Fact;
import org.careerladder.rules.given.Change;
import org.careerladder.rules.given.Situation;
import org.careerladder.rules.internal.compile.Compilation;

/**
 * One rule, a situation in which it fires and one in which it stays silent. The two differ as little as can be: where the rule has
 * a threshold, they stand on either side of it.
 *
 * @param rule its id
 * @param fires the situation in which it fires
 * @param silent the situation in which it does not
 */
record RuleCase(String rule, Situation fires, Situation silent) {

    /** A rule whose situations start from the one in which nothing is missing. */
    static Started rule(String id) {
        return new Started(id, Situation.base());
    }

    /** A rule and what its situations start from. */
    record Started(String rule, Situation given) {

        Started given(UnaryOperator<Situation> change) {
            return new Started(rule, change.apply(given));
        }

        Firing firesOn(UnaryOperator<Change> change) {
            return new Firing(this, given.with(change));
        }

        /** It fires where nothing was changed. */
        Firing firesOnThat() {
            return new Firing(this, given);
        }

        Firing firesWhere(UnaryOperator<Situation> change) {
            return new Firing(this, change.apply(given));
        }
    }

    /** A rule and where it fires. */
    record Firing(Started started, Situation fires) {

        RuleCase staysSilentOn(UnaryOperator<Change> change) {
            return new RuleCase(started.rule(), fires, started.given().with(change));
        }

        /** It stays silent where nothing was changed. */
        RuleCase staysSilentOnThat() {
            return new RuleCase(started.rule(), fires, started.given());
        }

        RuleCase staysSilentWhere(UnaryOperator<Situation> change) {
            return new RuleCase(started.rule(), fires, change.apply(started.given()));
        }
    }

    /** Whether a rule speaks in a situation: with a finding, with a verdict that stands, or of a next step. */
    static boolean speaks(String rule, Situation situation) {
        var assessment = situation.assessment();
        return assessment.verdict().rules().contains(rule)
                || assessment.findings().stream()
                        .anyMatch(finding -> finding.rule().equals(rule))
                || (rule.startsWith("advice/") && advises(rule, situation, assessment));
    }

    /** What one advise rule says is seen in next steps mixed with what others say; so their stage is asked again. */
    private static boolean advises(String rule, Situation situation, Assessment assessment) {
        var read = new ArrayList<Fact>(assessment.findings());
        read.add(assessment.scorecard());
        read.add(assessment.verdict());
        var reports = Compilation.of(situation.pack()).orThrow().advise().run(read);
        return reports.stream().anyMatch(report -> report.rule().id().equals(rule));
    }
}
