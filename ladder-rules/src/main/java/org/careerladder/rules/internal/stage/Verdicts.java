package org.careerladder.rules.internal.stage;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.careerladder.model.assessment.Readiness;
import org.careerladder.model.assessment.Verdict;
import org.careerladder.model.facts.Facts;
import org.careerladder.rules.internal.compile.Report;
import org.careerladder.rules.internal.compile.RuleFailure;
import org.careerladder.rules.internal.compile.StageRules;

/** Runs the conclude rules on both scorecards; in each the lowest verdict stands. */
record Verdicts(StageRules conclude) {

    /** What the conclude rules come to, before it is known what it would be on the candidate's own word. */
    record Concluded(Readiness atWorst, Readiness atBest, List<String> rules) {

        /** The readiness: what both agree on. */
        Readiness readiness() {
            return atWorst == atBest ? atWorst : Readiness.UNDETERMINED;
        }

        Verdict verdict(Facts facts, Readiness onOwnWord) {
            return new Verdict(
                    readiness(),
                    atWorst,
                    atBest,
                    onOwnWord,
                    facts.current().state(),
                    facts.target().state(),
                    facts.candidate().formality(),
                    rules);
        }
    }

    Concluded of(Scorecards scorecards) {
        var worst = conclude.run(List.of(scorecards.worst()));
        boolean same = scorecards.worst().equals(scorecards.best());
        var best = same ? worst : conclude.run(List.of(scorecards.best()));
        var rules = new TreeSet<String>();
        var atWorst = lowest(worst, rules);
        var atBest = lowest(best, rules);
        return new Concluded(atWorst, atBest, new ArrayList<>(rules));
    }

    private static Readiness lowest(List<Report> reports, TreeSet<String> rules) {
        var lowest = reports.stream()
                .map(Verdicts::readiness)
                .min(Readiness::compareTo)
                .orElseThrow(() -> new RuleFailure("", "no conclude rule gave a verdict"));
        reports.stream()
                .filter(report -> readiness(report) == lowest)
                .forEach(report -> rules.add(report.rule().id()));
        return lowest;
    }

    private static Readiness readiness(Report report) {
        return Readiness.valueOf(report.rule().rule().conclusion().call().name());
    }
}
